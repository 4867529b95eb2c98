package org.filrouge.review;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What the review tells the engine. */
@Component
class ReviewProcess {

  private static final String EARLY_REVIEW_ASKED = "earlyReviewAsked";

  private final ProcessEngine engine;

  ReviewProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /**
   * A review was asked for: the participation, which waits for its date, prepares it now.
   *
   * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException if none waits
   */
  void earlyReviewAsked(String pathway) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(EARLY_REVIEW_ASKED)
        .processInstanceBusinessKey(pathway)
        .correlate();
  }
}
