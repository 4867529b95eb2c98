package org.filrouge.task;

import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Completes a user task, whichever way the submission came in: form, REST or Java. */
class CompleteThroughForm implements Command<Void> {

  private final String taskId;
  private final Map<String, Object> values;
  private final FormGateway gateway;

  CompleteThroughForm(String taskId, Map<String, Object> values, FormGateway gateway) {
    this.taskId = taskId;
    this.values = values == null ? Map.of() : values;
    this.gateway = gateway;
  }

  @Override
  public Void execute(CommandContext context) {
    TaskEntity task = gateway.workableTask(context, taskId);
    String user = context.getAuthenticatedUserId();
    if (user != null && task.getAssignee() != null && !task.getAssignee().equals(user)) {
      throw Refusals.of(
          "Cette tâche est prise en charge par %s. Demandez-lui de la terminer ou de la remettre au groupe."
              .formatted(Colleague.name(context, task.getAssignee())));
    }
    // The caller was checked above; what the form sets in motion is the program's own work.
    var done = context.runWithoutAuthorization(() -> gateway.submit(task, values));
    task.setExecutionVariables(Submissions.transientCodes(done));
    task.complete();
    return null;
  }
}
