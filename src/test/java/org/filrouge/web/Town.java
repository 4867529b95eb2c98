package org.filrouge.web;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.engine.Groups;
import org.filrouge.support.Stage;
import org.springframework.stereotype.Component;

/**
 * People with passwords and cases of their own: the office's, one organism's, another organism's.
 */
@Component
class Town {

  static final String AGENT = "agathe.roy";
  static final String COLLEAGUE = "antoine.gagnon";
  static final String ORGANISM = "odile.lavoie";
  static final String OTHER_ORGANISM = "omar.diallo";
  static final String PARTNER = "paule.ouellet";
  static final String MANAGER = "maude.bergeron";
  static final String ANALYST = "anais.fortin";
  static final String ADMINISTRATOR = "adele.morin";
  static final String NO_ROLE = "zoe.personne";

  private static final Map<String, List<String>> PEOPLE =
      Map.of(
          AGENT, List.of("agents", "office-rouyn-noranda"),
          COLLEAGUE, List.of("agents", "office-rouyn-noranda"),
          ORGANISM, List.of("organism-staff", "organism-crj"),
          OTHER_ORGANISM, List.of("organism-staff", "organism-vision-travail"),
          PARTNER, List.of("partners", "partner-rouyn-noranda"),
          MANAGER, List.of("managers", "managers-rouyn-noranda"),
          ANALYST, List.of("analysts"),
          ADMINISTRATOR, List.of("camunda-admin"),
          NO_ROLE, List.of());

  private final Stage stage;
  private final Groups groups;
  private final IdentityService identities;
  private final TaskService tasks;

  Town(Stage stage, Groups groups, ProcessEngine engine) {
    this.stage = stage;
    this.groups = groups;
    this.identities = engine.getIdentityService();
    this.tasks = engine.getTaskService();
  }

  /** Creates whoever does not exist yet. */
  synchronized void settled() {
    groups.ensure("organism-crj", "Centre ressources jeunesse");
    groups.ensure("organism-vision-travail", "Vision-Travail");
    PEOPLE.forEach(this::ensure);
  }

  /** A task of a new case that waits for the office's agents. */
  String taskOfTheOffice() {
    long pathway = stage.aPathway();
    stage.start("intake", pathway);
    String task = stage.task(pathway, "userTask_assessSituation").getId();
    tasks.setAssignee(task, null);
    return task;
  }

  /** A task of a new case that waits for the staff of an organism, and for nobody else. */
  String taskOf(String organism) {
    String task = taskOfTheOffice();
    tasks.deleteCandidateGroup(task, "office-rouyn-noranda");
    tasks.addCandidateGroup(task, "organism-" + organism);
    return task;
  }

  private void ensure(String id, List<String> memberOf) {
    if (identities.createUserQuery().userId(id).count() == 0) {
      var user = identities.newUser(id);
      user.setFirstName("Prénom");
      user.setLastName("Nom");
      user.setPassword(Caller.PASSWORD);
      identities.saveUser(user);
      memberOf.forEach(group -> identities.createMembership(id, group));
    }
  }
}
