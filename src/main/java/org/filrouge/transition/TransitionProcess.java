package org.filrouge.transition;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What the transition tells the engine. */
@Component
class TransitionProcess {

  private static final String TRANSITION_STOPPED = "transitionStopped";

  private final ProcessEngine engine;

  TransitionProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** A person stopped it: every task and timer of it ends. */
  void stopped(String pathway) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(TRANSITION_STOPPED)
        .processInstanceBusinessKey(pathway)
        .correlate();
  }
}
