package org.filrouge.task;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Takes charge of a task, hands it back to the group, or hands it to a colleague who works the same
 * cases. Nobody can hand a case to someone outside it.
 */
class TakeCharge implements Command<Void> {

  private final String taskId;
  private final String assignee;
  private final FormGateway gateway;

  TakeCharge(String taskId, String assignee, FormGateway gateway) {
    this.taskId = taskId;
    this.assignee = assignee == null || assignee.isBlank() ? null : assignee;
    this.gateway = gateway;
  }

  @Override
  public Void execute(CommandContext context) {
    TaskEntity task = gateway.workableTask(context, taskId);
    String user = context.getAuthenticatedUserId();
    if (assignee != null && assignee.equals(user) && isTakenByAnother(task, user)) {
      throw Refusals.of(
          "Cette tâche est déjà prise en charge par %s."
              .formatted(Colleague.name(context, task.getAssignee())));
    }
    if (assignee != null && !assignee.equals(user) && !worksTheCase(context, task)) {
      throw Refusals.of(
          "« %s » ne fait pas partie de l'équipe de ce dossier; choisissez une personne du groupe."
              .formatted(assignee));
    }
    task.setAssignee(assignee);
    task.triggerUpdateEvent();
    return null;
  }

  private static boolean isTakenByAnother(TaskEntity task, String user) {
    return task.getAssignee() != null && !task.getAssignee().equals(user);
  }

  private boolean worksTheCase(CommandContext context, TaskEntity task) {
    var candidates =
        task.getCandidates().stream()
            .map(link -> link.getGroupId())
            .filter(g -> g != null)
            .toList();
    return context.runWithoutAuthorization(
        () ->
            context
                .getReadOnlyIdentityProvider()
                .createGroupQuery(context)
                .groupMember(assignee)
                .list()
                .stream()
                .map(Group::getId)
                .anyMatch(candidates::contains));
  }
}
