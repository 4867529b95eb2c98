package org.filrouge.ending;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A participation asked to end: why, what that asks, what the organism reported, what was answered.
 *
 * @param lastDayExpected the last day when it is known already and to come, or {@code null}
 * @param organism code of where the person takes part, or {@code null} when the office follows them
 * @param effect {@code null} until the table answered
 * @param report {@code null} until the organism reported, and when none is asked
 * @param waivedReason why it is answered without a report, or {@code null}
 * @param answer {@code null} until the agent decided
 */
record EndRequest(
    long id,
    long pathwayId,
    EndSource source,
    Instant askedAt,
    EndReason reason,
    String note,
    LocalDate lastDayExpected,
    String organism,
    String organismName,
    EndEffect effect,
    EndReport report,
    String waivedReason,
    EndAnswer answer) {

  /** The same, for another reason and what the table proposes for it. */
  EndRequest of(EndReason other, EndEffect itsEffect) {
    return new EndRequest(
        id,
        pathwayId,
        source,
        askedAt,
        other,
        note,
        lastDayExpected,
        organism,
        organismName,
        itsEffect,
        report,
        waivedReason,
        answer);
  }

  boolean ended() {
    return answer != null && answer.decision() == EndDecision.END;
  }

  /** Whether an organism would keep the mandate of accompaniment (R90). */
  boolean mandateWished() {
    return report != null && report.mandate() == MandateWish.KEEP && organism != null;
  }
}
