package org.filrouge.participation;

import java.time.LocalDate;

/**
 * A participation: since when, and until when the next review must be held (R78).
 *
 * @param plannedReviewOn the day the next review is aimed at, never after {@code nextReviewOn}
 * @param nextReviewOn the last lawful day of the next review
 * @param endedOn {@code null} while it goes on
 */
public record Participation(
    LocalDate startedOn, LocalDate plannedReviewOn, LocalDate nextReviewOn, LocalDate endedOn) {

  public boolean active() {
    return endedOn == null;
  }
}
