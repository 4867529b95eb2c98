package org.filrouge.placement;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.task.FieldError;

/** What an acceptance must say for its dates and its progressive schedule to hold (R65-66). */
final class ScheduleCheck {

  private final AnswerOffer.Submission s;
  private final Missing missing = new Missing();

  private ScheduleCheck(AnswerOffer.Submission s) {
    this.s = s;
  }

  static List<FieldError> of(AnswerOffer.Submission submission) {
    var check = new ScheduleCheck(submission);
    check.dates();
    check.firstStep();
    StepsCheck.following(submission, check.missing);
    return check.missing.errors();
  }

  private void dates() {
    LocalDate start = s.startDate();
    LocalDate end = s.estimatedEnd();
    missing
        .unless(start != null, "startDate", "indiquez la date du début.")
        .unless(end != null, "estimatedEnd", "indiquez une fin estimée; ce n'est pas une limite.")
        .unless(
            start == null || end == null || end.isAfter(start),
            "estimatedEnd",
            "la fin estimée doit suivre la date du début.")
        .unless(
            start == null || end == null || end.isBefore(start.plusYears(10)),
            "estimatedEnd",
            "vérifiez l'année : la fin estimée est à plus de dix ans du début.");
  }

  private void firstStep() {
    LocalDate first = s.step1Date();
    missing
        .unless(first != null, "step1Date", "indiquez quand commence le premier palier.")
        .unless(s.step1Hours() != null, "step1Hours", "indiquez les heures du premier palier.")
        .unless(
            first == null || s.startDate() == null || !first.isBefore(s.startDate()),
            "step1Date",
            "le premier palier ne peut pas commencer avant la date du début.");
  }
}
