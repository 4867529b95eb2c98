package org.filrouge.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * People who take part under a former model go on under the present one, so that no review is lost
 * and the agent's decision is heard (R78, R81). Since before the yearly review had a model of its
 * own: the phase begins again, and reads its dates in the dossier. Since before the end had one:
 * they stay where they are, and wait for that decision too. Nothing is left to do on a later start.
 */
@Component
class ParticipationUpgrade {

  private static final String PHASE = "callActivity_participation";
  private static final String REVIEW = "callActivity_yearlyReview";

  /** What the present model of a process has, and former ones had not. */
  private static final Map<String, String> PRESENT = Map.of("participation", "subProcess_ended");

  /** In one go of the engine. */
  private static final int TOGETHER = 100;

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final PhaseAgain again;

  ParticipationUpgrade(ProcessEngine engine, PhaseAgain again) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.again = again;
  }

  void carryOn() {
    former("participation", REVIEW)
        .forEach(
            definition -> instances(definition).forEach(instance -> again.begin(instance, PHASE)));
    PRESENT.forEach(
        (process, element) ->
            former(process, element).forEach(definition -> goOn(definition, process)));
  }

  /** Versions of a process that lack that element. */
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

  private List<ProcessInstance> instances(String definition) {
    return runtime.createProcessInstanceQuery().processDefinitionId(definition).unlimitedList();
  }

  /** Everyone stays where they stand; what the present model waits for besides is waited for. */
  private void goOn(String former, String process) {
    var ids = instances(former).stream().map(ProcessInstance::getId).toList();
    if (ids.isEmpty()) {
      return;
    }
    var plan = runtime.createMigrationPlan(former, latest(process)).mapEqualActivities().build();
    for (int from = 0; from < ids.size(); from += TOGETHER) {
      runtime
          .newMigration(plan)
          .processInstanceIds(ids.subList(from, Math.min(from + TOGETHER, ids.size())))
          .execute();
    }
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
