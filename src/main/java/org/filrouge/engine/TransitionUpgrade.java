package org.filrouge.engine;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * People whose passage to a measure was one single task go on under the present model: the phase
 * begins again, with who accompanies them (R85-86). Nothing is left to do on a later start.
 */
@Component
class TransitionUpgrade {

  private static final String PHASE = "callActivity_transition";
  private static final String FORMER_TASK = "userTask_arrangeTransition";

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final PhaseAgain again;

  TransitionUpgrade(ProcessEngine engine, PhaseAgain again) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.again = again;
  }

  void carryOn() {
    var former = new HashMap<String, Boolean>();
    runtime.createProcessInstanceQuery().processDefinitionKey("transition").unlimitedList().stream()
        .filter(instance -> former.computeIfAbsent(instance.getProcessDefinitionId(), this::former))
        .forEach(instance -> again.begin(instance, PHASE));
  }

  private boolean former(String definition) {
    return repository.getBpmnModelInstance(definition).getModelElementById(FORMER_TASK) != null;
  }
}
