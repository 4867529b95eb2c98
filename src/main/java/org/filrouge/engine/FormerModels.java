package org.filrouge.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * People under way since a former model go on under the present one, so that no review is lost, the
 * agent's decision is heard and what comes after awaits them too (R78, R81, R85-86, R92-96). What
 * they did stays in the dossier. Nothing is left to do on a later start.
 */
@Component
class FormerModels {

  /** In one go of the engine. */
  private static final int TOGETHER = 100;

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService jobs;
  private final TaskService tasks;
  private final ProcessEngineConfigurationImpl configuration;
  private final PhaseAgain again;

  FormerModels(ProcessEngine engine, PhaseAgain again) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.jobs = engine.getManagementService();
    this.tasks = engine.getTaskService();
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.again = again;
  }

  /** One line for each thing that a former model lacked, in the order they came. */
  void carryOn() {
    goOn("pathway", "callActivity_followThrough");
    beginAgain("participation", "callActivity_yearlyReview");
    goOn("participation", "subProcess_ended");
    beginAgain("transition", "userTask_decideAccompaniment");
    isAsked("transition", "timerEvent_resume", "userTask_chooseMeasure");
    goOn("transition", "flow_next_paused");
  }

  /**
   * Whoever waited for a day alone is asked at once what that day would have brought, due then:
   * they may come back sooner.
   */
  private void isAsked(String process, String timer, String userTask) {
    jobs.createJobQuery()
        .processDefinitionKey(process)
        .activityId(timer)
        .unlimitedList()
        .forEach(
            job -> {
              runtime
                  .createProcessInstanceModification(job.getProcessInstanceId())
                  .cancelAllForActivity(timer)
                  .startBeforeActivity(userTask)
                  .execute();
              due(task(job.getProcessInstanceId(), userTask), job.getDuedate());
            });
  }

  private String task(String instance, String userTask) {
    return tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(userTask)
        .singleResult()
        .getId();
  }

  private void due(String task, Date day) {
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              var asked = context.getTaskManager().findTaskById(task);
              asked.setDueDate(day);
              asked.setFollowUpDate(day);
              return null;
            });
  }

  /** The phase begins again from the pathway, and reads in the dossier where the person stands. */
  private void beginAgain(String process, String element) {
    former(process, element).stream()
        .flatMap(version -> instances(version).stream())
        .forEach(instance -> again.begin(instance, "callActivity_" + process));
  }

  /** Everyone stays where they stand; what the present model waits for besides is waited for. */
  private void goOn(String process, String element) {
    var former = former(process, element);
    String latest = latest(process);
    if (!former.contains(latest)) {
      former.forEach(version -> migrated(version, latest));
    }
  }

  private void migrated(String former, String latest) {
    var ids = instances(former).stream().map(ProcessInstance::getId).toList();
    if (ids.isEmpty()) {
      return;
    }
    var plan = runtime.createMigrationPlan(former, latest).mapEqualActivities().build();
    for (int from = 0; from < ids.size(); from += TOGETHER) {
      runtime
          .newMigration(plan)
          .processInstanceIds(ids.subList(from, Math.min(from + TOGETHER, ids.size())))
          .execute();
    }
  }

  /** Versions of a process that lack that element of the present one. */
  private List<String> former(String process, String element) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .unlimitedList()
        .stream()
        .map(ProcessDefinition::getId)
        .filter(id -> repository.getBpmnModelInstance(id).getModelElementById(element) == null)
        .toList();
  }

  private List<ProcessInstance> instances(String version) {
    return runtime.createProcessInstanceQuery().processDefinitionId(version).unlimitedList();
  }

  private String latest(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
