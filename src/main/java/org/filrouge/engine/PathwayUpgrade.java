package org.filrouge.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * People under way since before pathways led further than the passage go on under the present
 * model: where they stand has the same name in both, so nothing of theirs begins again, and what
 * comes after awaits them too (R92-96). Nothing is left to do on a later start.
 */
@Component
class PathwayUpgrade {

  private static final String PATHWAY = "pathway";
  private static final String AFTER = "callActivity_followThrough";
  private static final int AT_ONCE = 100;

  private final RuntimeService runtime;
  private final RepositoryService repository;

  PathwayUpgrade(ProcessEngine engine) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
  }

  void carryOn() {
    String latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(PATHWAY)
            .latestVersion()
            .singleResult()
            .getId();
    if (former(latest)) {
      return;
    }
    var byVersion = new HashMap<String, List<String>>();
    runtime.createProcessInstanceQuery().processDefinitionKey(PATHWAY).unlimitedList().stream()
        .filter(instance -> !instance.getProcessDefinitionId().equals(latest))
        .forEach(
            instance ->
                byVersion
                    .computeIfAbsent(
                        instance.getProcessDefinitionId(), version -> new ArrayList<>())
                    .add(instance.getId()));
    byVersion.entrySet().stream()
        .filter(version -> former(version.getKey()))
        .forEach(version -> migrated(version.getKey(), latest, version.getValue()));
  }

  private boolean former(String definition) {
    return repository.getBpmnModelInstance(definition).getModelElementById(AFTER) == null;
  }

  private void migrated(String from, String to, List<String> instances) {
    var plan = runtime.createMigrationPlan(from, to).mapEqualActivities().build();
    for (int first = 0; first < instances.size(); first += AT_ONCE) {
      runtime
          .newMigration(plan)
          .processInstanceIds(instances.subList(first, Math.min(first + AT_ONCE, instances.size())))
          .execute();
    }
  }
}
