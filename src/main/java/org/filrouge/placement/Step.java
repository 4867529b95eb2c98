package org.filrouge.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;

/** One step of the progressive schedule: so many hours a week from that day (R65-66). */
public record Step(LocalDate from, int hoursPerWeek) {

  /** « 6 h par semaine dès le 14 mai 2026, puis 12 h par semaine dès le 2 juin 2026 ». */
  static String words(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                "%d h par semaine dès le %s"
                    .formatted(step.hoursPerWeek(), FrenchDate.of(step.from())))
        .collect(Collectors.joining(", puis "));
  }
}
