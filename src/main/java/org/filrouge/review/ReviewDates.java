package org.filrouge.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.filrouge.calendar.WorkingDays;

/**
 * The dates a review goes by, from the day it is aimed at; all in Québec's legal time, whatever the
 * machine's (R78).
 */
final class ReviewDates {

  /** How long before the planned day its preparation opens, in days. */
  static final int PREPARATION = 45;

  private static final int ASSESSMENT_BEFORE = 21;
  private static final int ASSESSMENT_AT_LEAST = 5;
  private static final int EARLY = 20;
  private static final int ESCALATION_BEFORE = 7;
  private static final int EARLY_ESCALATION_AFTER = 14;
  static final int AGAIN = 5;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final WorkingDays calendar;
  private final Review review;

  ReviewDates(WorkingDays calendar, Review review) {
    this.calendar = calendar;
    this.review = review;
  }

  /** The first instant of the day when preparation opens. */
  static Instant preparationOpens(LocalDate planned) {
    return planned.minusDays(PREPARATION).atStartOfDay(WorkingDays.QUEBEC).toInstant();
  }

  /** The day a review asked for today is aimed at: a month, but never after the planned one. */
  static LocalDate early(WorkingDays calendar, LocalDate today, LocalDate planned) {
    var soon = calendar.plus(today, EARLY);
    return soon.isBefore(planned) ? soon : planned;
  }

  /**
   * Three weeks before the planned day, with five working days at least to do it; never after the
   * last lawful day, whatever is left of it.
   */
  LocalDate assessmentDue() {
    var asked = calendar.plus(opened(), ASSESSMENT_AT_LEAST);
    var wished = calendar.plus(review.plannedOn().minusDays(ASSESSMENT_BEFORE), 0);
    var due = wished.isAfter(asked) ? wished : asked;
    return due.isAfter(review.lastDay()) ? review.lastDay() : due;
  }

  Instant assessmentReminder() {
    return morning(calendar.plus(assessmentDue(), 1));
  }

  Instant assessmentRelay() {
    return morning(calendar.plus(assessmentDue(), AGAIN));
  }

  Instant decisionReminder() {
    return morning(review.plannedOn());
  }

  /** A week before the last lawful day; sooner when a review asked for early is not decided. */
  Instant late() {
    var last = review.lastDay().minusDays(ESCALATION_BEFORE);
    var early = review.plannedOn().plusDays(EARLY_ESCALATION_AFTER);
    return morning(review.early() && early.isBefore(last) ? early : last);
  }

  static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(WorkingDays.QUEBEC).toInstant();
  }

  static Instant endOf(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(WorkingDays.QUEBEC).toInstant();
  }

  private LocalDate opened() {
    return LocalDate.ofInstant(review.openedAt(), WorkingDays.QUEBEC);
  }
}
