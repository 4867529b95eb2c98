package org.filrouge.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;

/** The same rule as {@link TaskVisibility}, for every way in by a task's id. */
class CaseCommandChecker extends AuthorizationCommandChecker {

  @Override
  public void checkReadTask(TaskEntity task) {
    if (checked() && !TaskVisibility.overseer(groups()) && !worksTheCase(task) && !watched(task)) {
      throw refused(task);
    }
  }

  /** Those who manage an office see its tasks as the list shows them to them. */
  private static boolean watched(TaskEntity task) {
    var query = new TaskQueryImpl();
    query.taskId(task.getId());
    return !TaskVisibility.managed(groups()).isEmpty()
        && Context.getCommandContext().getTaskManager().findTaskCountByQueryCriteria(query) > 0;
  }

  @Override
  public void checkReadTaskVariable(TaskEntity task) {
    checkReadTask(task);
  }

  /**
   * Working on a task, and what its form shows, belongs to those who work the case, no one else.
   */
  @Override
  public void checkTaskWork(TaskEntity task) {
    if (checked() && !worksTheCase(task)) {
      throw refused(task);
    }
  }

  /** A person opens a pathway by a door's form and no other way (see StartThroughForm). */
  @Override
  public void checkCreateProcessInstance(ProcessDefinition definition) {
    if (checked()) {
      throw new BadUserRequestException(
          "Un processus se démarre par son formulaire : ouvrez « Nouvelle démarche ».");
    }
  }

  private static boolean worksTheCase(TaskEntity task) {
    String user = Context.getCommandContext().getAuthenticatedUserId();
    if (user.equals(task.getAssignee())) {
      return true;
    }
    var groups = groups();
    return task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
  }

  private static boolean checked() {
    var context = Context.getCommandContext();
    return context.isAuthorizationCheckEnabled() && context.getAuthenticatedUserId() != null;
  }

  private static List<String> groups() {
    Authentication who = Context.getCommandContext().getAuthentication();
    return who.getGroupIds() == null ? List.of() : who.getGroupIds();
  }

  private static AuthorizationException refused(TaskEntity task) {
    return new AuthorizationException(
        Context.getCommandContext().getAuthenticatedUserId(),
        Permissions.TASK_WORK.getName(),
        Resources.TASK.resourceName(),
        task.getId());
  }
}
