package org.filrouge.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * What runs for pathways. The program acts for them, whatever the person who decided may see of the
 * engine, and in the same transaction.
 */
@Component
public class Threads {

  private final ProcessEngine engine;

  Threads(ProcessEngine engine) {
    this.engine = engine;
  }

  public <T> T unrestricted(Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }

  public ProcessInstanceQuery of(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway));
  }

  public void started(String process, long pathway) {
    unrestricted(
        () ->
            engine.getRuntimeService().startProcessInstanceByKey(process, Long.toString(pathway)));
  }

  /**
   * Whatever waits for that message goes on; what ended in the same transaction waits no more.
   *
   * @return how many did; none is no fault
   */
  public int told(long pathway, String message) {
    return unrestricted(
        () -> {
          var waiting =
              engine
                  .getRuntimeService()
                  .createExecutionQuery()
                  .messageEventSubscriptionName(message)
                  .processInstanceBusinessKey(Long.toString(pathway))
                  .list()
                  .stream()
                  .filter(one -> !((ExecutionEntity) one).getEventSubscriptions().isEmpty())
                  .toList();
          waiting.forEach(
              one -> engine.getRuntimeService().messageEventReceived(message, one.getId()));
          return waiting.size();
        });
  }

  /** These end, with all they had opened. */
  public void cancelled(Collection<ProcessInstance> instances, String why) {
    unrestricted(
        () -> {
          instances.forEach(
              one ->
                  engine.getRuntimeService().deleteProcessInstance(one.getId(), why, true, true));
          return null;
        });
  }

  /**
   * All that runs for these pathways ends, but for the thread of the task being completed, which
   * ends as its model says.
   *
   * @param task its id, or {@code null} when it is decided through a start form
   */
  public void nothingRuns(Collection<Long> pathways, String task, String why) {
    unrestricted(
        () -> {
          String own = task == null ? null : thread(task);
          for (long pathway : pathways) {
            cancelled(
                of(pathway).rootProcessInstances().list().stream()
                    .filter(one -> !Objects.equals(one.getId(), own))
                    .toList(),
                why);
          }
          return null;
        });
  }

  private String thread(String task) {
    String instance =
        engine
            .getTaskService()
            .createTaskQuery()
            .taskId(task)
            .singleResult()
            .getProcessInstanceId();
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult()
        .getRootProcessInstanceId();
  }

  /**
   * Gives every open task that the model offers to whoever that method names to that group, and to
   * nobody of it yet: the engine asks the model for the group only when a task is created.
   *
   * @param asked the model's question, as {@code placement.follower(}
   */
  public void handedOver(long pathway, String asked, String group) {
    unrestricted(
        () -> {
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(Long.toString(pathway))
              .list()
              .stream()
              .map(TaskEntity.class::cast)
              .filter(task -> offeredTo(task, asked))
              .forEach(task -> given(task, group));
          return null;
        });
  }

  private static boolean offeredTo(TaskEntity task, String asked) {
    return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
        .anyMatch(expression -> expression.getExpressionText().contains(asked));
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
}
