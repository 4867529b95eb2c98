package org.filrouge.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.filrouge.task.ProgrammeDoors;
import org.filrouge.task.Role;
import org.springframework.stereotype.Component;

/**
 * The ready-made lists of Tasklist. Each person only ever sees the tasks of the cases they work, so
 * the same lists serve agents, organisms and partners; managers watch over late work. A list that a
 * new version brings is added to those a database already has.
 */
@Component
class TaskFilters {

  private static final List<Role> WORKERS =
      List.of(Role.AGENT, Role.ORGANISM_STAFF, Role.PARTNER, Role.MANAGER);

  private static final String LATE_REVIEW = "userTask_followLateReview";

  private static final String[] REVIEW_TASKS = {
    "userTask_assessObjectives",
    "userTask_resolveMissingAssessment",
    "userTask_decideReview",
    LATE_REVIEW
  };

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final ProgrammeDoors programmes;

  TaskFilters(ProcessEngine engine, ProgrammeDoors programmes) {
    this.programmes = programmes;
    this.filters = engine.getFilterService();
    this.tasks = engine.getTaskService();
    this.authorizations = engine.getAuthorizationService();
  }

  void ensure() {
    filter(
        1,
        "Mes tâches",
        "Ce que j'ai pris en charge",
        everyone(),
        query().taskAssigneeExpression("${currentUser()}"));
    filter(
        2,
        "À prendre en charge",
        "Ce qui attend quelqu'un de mon équipe",
        everyone(),
        query().taskUnassigned().taskCandidateGroupInExpression("${currentUserGroups()}"));
    renamed("En retard", "Échéance passée");
    renamed("Révisions en retard", "Révisions qui pressent");
    filter(
        3,
        "Échéance passée",
        "L'échéance de la tâche est passée",
        everyone(),
        query().dueBeforeExpression("${now()}"));
    filter(
        4,
        "À venir",
        "L'échéance n'est pas passée",
        everyone(),
        query().dueAfterExpression("${now()}"));
    filter(
        5, "Révisions à faire", "La révision annuelle attend quelqu'un", whoReviews(), reviews());
    filter(
        6,
        "Révisions qui pressent",
        "Une échéance est passée, ou la date limite est proche",
        whoReviews(),
        reviews().or().dueBeforeExpression("${now()}").taskDefinitionKey(LATE_REVIEW).endOr());
  }

  /** « En retard » means past the last lawful day of a review, and nothing else (R78). */
  private void renamed(String former, String name) {
    var found = filters.createTaskFilterQuery().filterName(former).singleResult();
    if (found != null) {
      found.setName(name);
      filters.saveFilter(found);
    }
  }

  private static List<String> everyone() {
    return WORKERS.stream().map(Role::group).toList();
  }

  /** Where nobody takes part there is nothing to review: the word itself is foreign there (R20). */
  private List<String> whoReviews() {
    return programmes.reviewing().stream()
        .flatMap(code -> WORKERS.stream().map(role -> ProgrammeDoors.group(role, code)))
        .toList();
  }

  private TaskQuery reviews() {
    return query().taskDefinitionKeyIn(REVIEW_TASKS);
  }

  private TaskQuery query() {
    return tasks.createTaskQuery().orderByDueDate().asc();
  }

  private void filter(
      int order, String name, String description, List<String> readers, TaskQuery query) {
    var known = filters.createTaskFilterQuery().filterName(name).singleResult();
    readBy(readers, known == null ? created(order, name, description, query) : known.getId());
  }

  private String created(int order, String name, String description, TaskQuery query) {
    var filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            "description",
            description,
            "priority",
            order * 10,
            "refresh",
            true,
            "color",
            "#1f4e79"));
    filters.saveFilter(filter);
    return filter.getId();
  }

  /** Earlier versions gave every list to whoever has one of the roles. */
  private void readBy(List<String> readers, String filterId) {
    var missing = new ArrayList<>(readers);
    for (var grant :
        authorizations
            .createAuthorizationQuery()
            .resourceType(Resources.FILTER)
            .resourceId(filterId)
            .list()) {
      boolean ofARole = everyone().contains(grant.getGroupId());
      if (!missing.remove(grant.getGroupId()) && ofARole) {
        authorizations.deleteAuthorization(grant.getId());
      }
    }
    missing.forEach(group -> mayRead(group, filterId));
  }

  private void mayRead(String group, String filterId) {
    var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(Resources.FILTER);
    grant.setResourceId(filterId);
    grant.addPermission(Permissions.READ);
    authorizations.saveAuthorization(grant);
  }
}
