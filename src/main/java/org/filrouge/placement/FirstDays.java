package org.filrouge.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Moves a first day: the whole schedule moves with it, so that its progression stays (R50, R65).
 */
@Component
class FirstDays {

  private final Placements placements;

  FirstDays(Placements placements) {
    this.placements = placements;
  }

  void moved(Placement placement, String what, LocalDate newDate, String note, String actor) {
    placements.firstDayChanged(placement, what, newDate, note, actor);
    long days = ChronoUnit.DAYS.between(placement.startDate(), newDate);
    placements.datesMoved(placement, newDate, placement.estimatedEnd().plusDays(days));
    var steps =
        placements.schedule(placement.id()).stream()
            .map(step -> new Step(step.from().plusDays(days), step.hoursPerWeek()))
            .toList();
    placements.scheduled(placement.id(), steps);
  }
}
