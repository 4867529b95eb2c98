package org.filrouge.engine;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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
  private final PhaseAgain again;

  ParticipationUpgrade(ProcessEngine engine, PhaseAgain again) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.again = again;
  }

  void carryOn() {
    var former = new HashMap<String, Boolean>();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("participation")
        .unlimitedList()
        .stream()
        .filter(instance -> former.computeIfAbsent(instance.getProcessDefinitionId(), this::former))
        .forEach(instance -> again.begin(instance, PHASE));
  }

  private boolean former(String definition) {
    return repository.getBpmnModelInstance(definition).getModelElementById(REVIEW) == null;
  }
}
