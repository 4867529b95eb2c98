package org.filrouge.ending;

import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Component;

/** The reason told first was not the right one: the table speaks again, about the right one. */
@Component
class CorrectedReason {

  private final EndRequests requests;
  private final EndingProcess process;
  private final Timeline timeline;

  CorrectedReason(EndRequests requests, EndingProcess process, Timeline timeline) {
    this.requests = requests;
    this.process = process;
    this.timeline = timeline;
  }

  /**
   * The request as it should have been; nothing is written.
   *
   * @param reason the right one, or {@code null} when the one told stands
   */
  EndRequest corrected(EndRequest asked, EndReason reason) {
    return reason == null || reason == asked.reason()
        ? asked
        : asked.of(reason, process.effectOf(reason));
  }

  /** The right reason and its effects are kept; the timeline tells which one was told first. */
  void written(EndRequest asked, EndRequest corrected, String actor) {
    requests.corrected(corrected);
    timeline.add(asked.pathwayId(), actor, EndWords.corrected(asked.reason(), corrected.reason()));
  }
}
