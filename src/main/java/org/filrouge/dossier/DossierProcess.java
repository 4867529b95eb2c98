package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Asks the engine who reads and which pathway a task serves. */
@Component
class DossierProcess {

  private final ProcessEngine engine;

  DossierProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** The pathway of a task the person signed in may see (see TaskVisibility); none otherwise. */
  Optional<Long> pathwayOf(String taskId) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              var task =
                  (TaskEntity)
                      engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
              return Optional.ofNullable(task)
                  .map(seen -> Long.valueOf(seen.getExecution().getProcessBusinessKey()));
            });
  }

  /**
   * The pathway of a task, whoever may see it: only to write down that its dossier was asked for.
   */
  Optional<Long> pathwayOfAnyones(String taskId) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                            .map(
                                task ->
                                    Long.valueOf(task.getExecution().getProcessBusinessKey()))));
  }

  /** The name of a colleague, whatever the reader may see of accounts; none if unknown. */
  Optional<String> nameOf(String user) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        Optional.ofNullable(
                                context
                                    .getReadOnlyIdentityProvider()
                                    .createUserQuery(context)
                                    .userId(user)
                                    .singleResult())
                            .filter(found -> found.getLastName() != null)
                            .map(found -> found.getFirstName() + " " + found.getLastName())));
  }

  /** The person signed in; nobody without a session. */
  Optional<Actor> caller() {
    var who = engine.getIdentityService().getCurrentAuthentication();
    return who == null || who.getUserId() == null
        ? Optional.empty()
        : Optional.of(
            new Actor(who.getUserId(), who.getGroupIds() == null ? List.of() : who.getGroupIds()));
  }
}
