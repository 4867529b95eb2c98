package org.filrouge.engine;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * People who take part since before the yearly review had a model of its own go on under the
 * present one: the phase begins again, and reads its dates in the dossier, so that no review is
 * lost (R78). Nothing is left to do on a later start.
 */
@Component
class ParticipationUpgrade {

  private static final String PHASE = "callActivity_participation";
  private static final String REVIEW = "callActivity_yearlyReview";

  private final RuntimeService runtime;
  private final RepositoryService repository;

  ParticipationUpgrade(ProcessEngine engine) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
  }

  void carryOn() {
    var former = new HashMap<String, Boolean>();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("participation")
        .unlimitedList()
        .stream()
        .filter(instance -> former.computeIfAbsent(instance.getProcessDefinitionId(), this::former))
        .map(this::pathwayOf)
        .forEach(this::beginAgain);
  }

  private boolean former(String definition) {
    return repository.getBpmnModelInstance(definition).getModelElementById(REVIEW) == null;
  }

  private ProcessInstance pathwayOf(ProcessInstance participation) {
    return runtime
        .createProcessInstanceQuery()
        .subProcessInstanceId(participation.getId())
        .singleResult();
  }

  private void beginAgain(ProcessInstance pathway) {
    String latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("pathway")
            .latestVersion()
            .singleResult()
            .getId();
    if (!latest.equals(pathway.getProcessDefinitionId())) {
      var plan =
          runtime
              .createMigrationPlan(pathway.getProcessDefinitionId(), latest)
              .mapEqualActivities()
              .build();
      runtime.newMigration(plan).processInstanceIds(pathway.getId()).execute();
    }
    runtime
        .createProcessInstanceModification(pathway.getId())
        .cancelAllForActivity(PHASE)
        .startBeforeActivity(PHASE)
        .execute();
  }
}
