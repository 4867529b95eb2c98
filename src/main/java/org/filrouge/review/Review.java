package org.filrouge.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A review that is open: since when, for which day, and what has been gathered so far (R78-84).
 *
 * @param earlyReason why it is held before its time, or {@code null}
 * @param plannedOn the day the decision is aimed at
 * @param lastDay the last lawful day
 * @param assessment {@code null} until the objectives are assessed
 * @param waivedReason why it is held without that assessment, or {@code null}
 * @param proposal what the table proposed, {@code null} before or when it proposed nothing
 */
record Review(
    long id,
    long pathwayId,
    Instant openedAt,
    String earlyReason,
    LocalDate plannedOn,
    LocalDate lastDay,
    Assessment assessment,
    String waivedReason,
    ReviewDecision proposal,
    String proposalReasons) {

  boolean early() {
    return earlyReason != null;
  }

  List<Achievement> achievements() {
    return assessment == null
        ? List.of()
        : assessment.objectives().stream().map(AssessedObjective::achievement).toList();
  }
}
