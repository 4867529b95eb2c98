package org.filrouge.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participation.Participation;

/** The last day of taking part. */
final class LastDay {

  private LastDay() {}

  /** Why it cannot be that day, or nothing. */
  static Optional<String> refusal(Participation participation, LocalDate day) {
    if (day == null) {
      return Optional.of("indiquez le dernier jour de la participation.");
    }
    return day.isBefore(participation.startedOn())
        ? Optional.of(
            "la participation a commencé le %s; indiquez ce jour ou un jour qui vient après."
                .formatted(FrenchDate.of(participation.startedOn())))
        : Optional.empty();
  }
}
