package org.filrouge.ending;

import java.time.Instant;
import java.util.List;

/**
 * The organism's end-of-participation report (R87-91).
 *
 * @param personSays what the person says of it, never verbatim (R132)
 * @param mandateNote by whom the person would be accompanied, when elsewhere (R91)
 */
record EndReport(
    Instant at,
    String by,
    List<Change> changes,
    String personSays,
    EndRecommendation recommendation,
    String recommendationReason,
    MandateWish mandate,
    String mandateNote) {

  /**
   * What the participation changed for one objective.
   *
   * @param position its place in the plan; 0 for the whole when there was no plan
   */
  record Change(int position, String objective, Impact impact, String note) {}
}
