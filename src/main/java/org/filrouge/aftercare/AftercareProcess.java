package org.filrouge.aftercare;

import org.filrouge.engine.Threads;
import org.springframework.stereotype.Component;

/** What happens after the way out, told to the engine. */
@Component
class AftercareProcess {

  private final Threads threads;

  AftercareProcess(Threads threads) {
    this.threads = threads;
  }

  /** Something broke, and a contact found it: a decision is asked for. */
  void breakFound(long pathway) {
    threads.started("break", pathway);
  }

  /** Something broke: the contact asked for meanwhile gives way to the decision. */
  void breakTold(long pathway) {
    threads.told(pathway, "breakTold");
  }

  /** A pathway opened where another one closed: its thread begins. */
  void pathwayOpened(long pathway) {
    threads.started("pathway", pathway);
  }

  /** A person ended the following: what was planned in it stops. */
  void followThroughEnded(long pathway) {
    threads.told(pathway, "followThroughEnded");
  }

  /** Whoever is to make the contact has changed: the open task goes to them (R30, R129). */
  void followedBy(long pathway, String group) {
    threads.handedOver(pathway, "aftercare.follower(", group);
  }
}
