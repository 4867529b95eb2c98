package org.filrouge.aftercare;

import org.filrouge.transition.AfterStart;
import org.filrouge.transition.Started;
import org.springframework.stereotype.Component;

/** A start closes nothing: the pathway goes on with the person, until it lasts (R92-96). */
@Component
class KeptOn implements AfterStart {

  /** Nothing to do at once: the next phase of the pathway reads what began and plans contacts. */
  @Override
  public void started(Started started, String actor) {}
}
