package org.filrouge.transition;

import org.filrouge.engine.Threads;
import org.springframework.stereotype.Component;

/** What the transition tells the engine. */
@Component
class TransitionProcess {

  private static final String TRANSITION_STOPPED = "transitionStopped";

  private final Threads threads;

  TransitionProcess(Threads threads) {
    this.threads = threads;
  }

  /** A person stopped it: every task and timer of it ends; after a death they already have. */
  void stopped(long pathway) {
    threads.told(pathway, TRANSITION_STOPPED);
  }
}
