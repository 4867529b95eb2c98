package org.filrouge.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The follow-up under way for a pathway, from the day it is planned for to its answer.
 *
 * @param askedAt {@code null} until its day has come
 * @param organism code of the organism asked, or {@code null} when the office follows the person
 * @param remindedAt {@code null} as long as nobody had to be reminded
 */
record MonthlyFollowUp(
    long id,
    long pathwayId,
    LocalDate plannedOn,
    Instant askedAt,
    String organism,
    String organismName,
    Instant remindedAt) {

  /** Who follows the person, in words. */
  String follower() {
    return organism == null ? "bureau" : organismName;
  }
}
