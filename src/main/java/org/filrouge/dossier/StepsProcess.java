package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/**
 * Who has the next step of a process, and who did the last: told to those who took part in it, in
 * the words of the cards and never with anything about the person.
 */
@Component
class StepsProcess {

  private static final String NUMBERS = " · dossier .*";

  private final ProcessEngine engine;
  private final Colleagues colleagues;

  StepsProcess(ProcessEngine engine, Colleagues colleagues) {
    this.engine = engine;
    this.colleagues = colleagues;
  }

  /**
   * What others have to do next in a process the person started or did a task of.
   *
   * @param who a colleague or a team; {@code null} when it is given to nobody
   * @param due in French; {@code null} when it has no date
   */
  record Step(String name, String who, String due) {}

  List<Step> awaited(String instance, Actor actor) {
    return unrestricted(
        () ->
            tookPart(instance, actor)
                ? engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .orderByDueDate()
                    .asc()
                    .list()
                    .stream()
                    .filter(task -> !mine(task, actor))
                    .map(this::step)
                    .toList()
                : List.of());
  }

  /** By whom that task was done, if it was and the person took part in its process. */
  Optional<String> doneBy(String task, Actor actor) {
    return unrestricted(
            () ->
                Optional.ofNullable(
                        engine
                            .getHistoryService()
                            .createHistoricTaskInstanceQuery()
                            .taskId(task)
                            .taskDeleteReason("completed")
                            .singleResult())
                    .filter(done -> done.getAssignee() != null)
                    .filter(done -> tookPart(done.getProcessInstanceId(), actor)))
        .map(HistoricTaskInstance::getAssignee)
        .map(account -> account.equals(actor.user()) ? "vous" : colleagues.name(account));
  }

  private boolean tookPart(String instance, Actor actor) {
    var history = engine.getHistoryService();
    return history
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .startedBy(actor.user())
                .count()
            > 0
        || history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(instance)
                .taskAssignee(actor.user())
                .count()
            > 0;
  }

  private static boolean mine(Task task, Actor actor) {
    return task.getAssignee() == null
        ? groups(task).stream().anyMatch(actor.groups()::contains)
        : task.getAssignee().equals(actor.user());
  }

  private Step step(Task task) {
    return new Step(
        task.getName().replaceFirst(NUMBERS, ""),
        task.getAssignee() == null ? team(task) : colleagues.name(task.getAssignee()),
        task.getDueDate() == null ? null : FrenchDate.of(task.getDueDate().toInstant()));
  }

  private String team(Task task) {
    return groups(task).stream()
        .map(id -> engine.getIdentityService().createGroupQuery().groupId(id).singleResult())
        .filter(group -> group != null && group.getName() != null)
        .map(group -> group.getName())
        .findFirst()
        .orElse(null);
  }

  private static List<String> groups(Task task) {
    return ((TaskEntity) task)
        .getCandidates().stream().map(IdentityLink::getGroupId).filter(id -> id != null).toList();
  }

  private <T> T unrestricted(java.util.concurrent.Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }
}
