package org.filrouge.ending;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the agent decided (R81, R88-94).
 *
 * @param at {@code null} when it is being written
 * @param next what follows, or {@code null} when the participation continues
 * @param reason why it continues, or why what follows is not what the table proposed
 * @param paidUntil {@code null} when the participation continues
 * @param mandateAccepted {@code null} when no organism asked to keep the mandate (R90)
 */
record EndAnswer(
    Instant at,
    EndDecision decision,
    AfterEnd next,
    String reason,
    LocalDate lastDay,
    LocalDate paidUntil,
    Boolean mandateAccepted,
    String mandateReason,
    String nextStep) {

  /** After a death the file closes, and nothing follows. */
  static EndAnswer died(EndEffect effect, LocalDate lastDay) {
    return new EndAnswer(
        null,
        EndDecision.END,
        AfterEnd.CLOSED,
        null,
        lastDay,
        effect.payments().until(lastDay),
        null,
        null,
        Deaths.NEXT_STEP);
  }

  static EndAnswer continues(String reason) {
    return new EndAnswer(null, EndDecision.CONTINUE, null, reason, null, null, null, null, null);
  }
}
