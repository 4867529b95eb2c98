package org.filrouge.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;

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

  /** A meeting may be told some days later; it is held once there is something to decide on. */
  LocalDate readyOn() {
    var opened = LocalDate.ofInstant(openedAt, WorkingDays.QUEBEC);
    var assessed = assessedOn();
    return assessed == null || assessed.isBefore(opened) ? opened : assessed;
  }

  /** Why no earlier day is taken, in French. */
  String notReadyBefore() {
    return readyOn().equals(assessedOn())
        ? "les objectifs ont été évalués le %s; la rencontre a lieu ce jour-là ou après."
            .formatted(FrenchDate.of(readyOn()))
        : "la révision est ouverte depuis le %s; la rencontre a lieu ce jour-là ou après."
            .formatted(FrenchDate.of(readyOn()));
  }

  private LocalDate assessedOn() {
    return assessment == null ? null : LocalDate.ofInstant(assessment.at(), WorkingDays.QUEBEC);
  }

  List<Achievement> achievements() {
    return assessment == null
        ? List.of()
        : assessment.objectives().stream().map(AssessedObjective::achievement).toList();
  }
}
