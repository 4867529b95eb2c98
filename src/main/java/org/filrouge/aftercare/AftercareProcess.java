package org.filrouge.aftercare;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** What happens after the way out, told to the engine. */
@Component
class AftercareProcess {

  private static final String BREAK_TOLD = "breakTold";
  private static final String ENDED = "followThroughEnded";
  private static final String FOLLOWER = "aftercare.follower(";

  private final ProcessEngine engine;

  AftercareProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Something broke, and a contact found it: a decision is asked for. */
  void breakFound(long pathway) {
    started("break", pathway);
  }

  /** Something broke: the contact asked for meanwhile gives way to the decision. */
  void breakTold(long pathway) {
    told(pathway, BREAK_TOLD);
  }

  /** A pathway opened where another one closed: its thread begins. */
  void pathwayOpened(long pathway) {
    started("pathway", pathway);
  }

  private void started(String process, long pathway) {
    unrestricted(
        () ->
            engine.getRuntimeService().startProcessInstanceByKey(process, Long.toString(pathway)));
  }

  /** A person ended the following: what was planned in it stops. */
  void followThroughEnded(long pathway) {
    told(pathway, ENDED);
  }

  private void told(long pathway, String message) {
    unrestricted(
        () -> {
          engine
              .getRuntimeService()
              .createExecutionQuery()
              .messageEventSubscriptionName(message)
              .processInstanceBusinessKey(Long.toString(pathway))
              .list()
              .forEach(
                  one -> engine.getRuntimeService().messageEventReceived(message, one.getId()));
          return null;
        });
  }

  /** Whoever is to make the contact has changed: the open task goes to them (R30, R129). */
  void followedBy(long pathway, String group) {
    unrestricted(
        () -> {
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(Long.toString(pathway))
              .list()
              .stream()
              .map(TaskEntity.class::cast)
              .filter(AftercareProcess::ofTheFollower)
              .forEach(task -> given(task, group));
          return null;
        });
  }

  private static boolean ofTheFollower(TaskEntity task) {
    return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
        .anyMatch(expression -> expression.getExpressionText().contains(FOLLOWER));
  }

  private static void given(TaskEntity task, String group) {
    var before =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    if (before.equals(List.of(group))) {
      return;
    }
    before.forEach(task::deleteCandidateGroup);
    task.addCandidateGroup(group);
    task.setAssignee(null);
    task.triggerUpdateEvent();
  }

  private <T> T unrestricted(Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }
}
