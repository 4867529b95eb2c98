package org.filrouge.placement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** What placement tells the engine, and asks its decision table. */
@Component
class PlacementProcess {

  private static final String PLACE_FREED = "placeFreed";
  private static final String FOLLOWER = "placement.follower(";
  private static final String CONSENT_WITHDRAWN = "consentWithdrawn";

  private final ProcessEngine engine;

  PlacementProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Whether the pathway's process stands where a freed place can reach it. */
  boolean waitsForPlace(long pathway) {
    return waits(pathway, PLACE_FREED);
  }

  /** Whether a place is being looked for, whoever began it: one search at a time. */
  boolean searching(long pathway) {
    return unrestricted(
        () ->
            engine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(Long.toString(pathway), "placement")
                    .count()
                > 0);
  }

  /**
   * Gives every open task that belongs to whoever follows the person to that group, and to nobody
   * of it yet; the engine asks the model for the group only when a task is created.
   */
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
              .filter(PlacementProcess::ofTheFollower)
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

  /** The program acts for the pathway, whatever the person may see of the engine. */
  private <T> T unrestricted(Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }

  /** A freed place is now reserved for the pathway. */
  void placeFreed(long pathway) {
    tell(pathway, PLACE_FREED);
  }

  /**
   * The person took their consent back; the organism's task gives way to the agent's.
   *
   * @return whether the first day was awaited
   */
  boolean consentWithdrawn(long pathway) {
    boolean awaited = waits(pathway, CONSENT_WITHDRAWN);
    if (awaited) {
      tell(pathway, CONSENT_WITHDRAWN);
    }
    return awaited;
  }

  private boolean waits(long pathway, String message) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .messageEventSubscriptionName(message)
            .processInstanceBusinessKey(Long.toString(pathway))
            .count()
        > 0;
  }

  private void tell(long pathway, String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(Long.toString(pathway))
        .correlate();
  }

  /** The effect analysts gave to a reason; the table is read by the program, whoever asks. */
  DeclineEffect declineEffect(DeclineReason reason) {
    Command<DmnDecisionRuleResult> evaluation =
        context ->
            context.runWithoutAuthorization(
                () ->
                    engine
                        .getDecisionService()
                        .evaluateDecisionTableByKey(
                            "decline-effect", Map.of("reason", reason.name()))
                        .getSingleResult());
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var rule = configuration.getCommandExecutorTxRequired().execute(evaluation);
    if (rule == null) {
      throw new IllegalStateException(
          "La table decline-effect ne dit rien du motif " + reason + " : ajoutez-y une ligne.");
    }
    return new DeclineEffect(
        Boolean.TRUE.equals(rule.<Boolean>getEntry("excludesOrganism")),
        rule.getEntry("effect"),
        rule.getEntry("nextStep"));
  }
}
