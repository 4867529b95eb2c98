package org.filrouge.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;

/**
 * One assessment, what the table proposed from it and what a person decided: all three are kept
 * (R14-17).
 */
public record Eligibility(
    long id,
    Instant assessedAt,
    String assessedBy,
    Situation situation,
    Optional<Proposal> proposal,
    Optional<Decision> decision) {

  /**
   * What the decision table says.
   *
   * @param verdict empty when the table says nothing clear
   * @param reasons in French, one a line, each with the number of its rule
   */
  public record Proposal(Optional<Verdict> verdict, String reasons) {}

  /**
   * What a person decided.
   *
   * @param divergenceReason why it differs from the proposal, or {@code null}
   * @param refusalReason {@code null} when the person is eligible
   */
  public record Decision(
      Verdict verdict,
      Instant decidedAt,
      String decidedBy,
      String divergenceReason,
      RefusalReason refusalReason) {}

  /** The day of the assessment, in Québec. */
  public LocalDate assessedOn() {
    return LocalDate.ofInstant(assessedAt, WorkingDays.QUEBEC);
  }

  /** What the table proposed, if it proposed something clear. */
  public Optional<Verdict> proposed() {
    return proposal.flatMap(Proposal::verdict);
  }

  /** Whether that decision departs from what the table proposed. */
  public boolean divergesFrom(Verdict decided) {
    return proposed().filter(proposed -> proposed != decided).isPresent();
  }
}
