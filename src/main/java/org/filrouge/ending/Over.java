package org.filrouge.ending;

import java.time.LocalDate;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.participation.SideProcesses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A participation is over, with its place and what ran beside it. */
@Component
class Over {

  private final Participations participations;
  private final ObjectProvider<PlaceRelease> places;
  private final ObjectProvider<SideProcesses> sides;

  Over(
      Participations participations,
      ObjectProvider<PlaceRelease> places,
      ObjectProvider<SideProcesses> sides) {
    this.participations = participations;
    this.places = places;
    this.sides = sides;
  }

  void on(long pathway, LocalDate lastDay, String actor) {
    participations.ended(pathway, lastDay, actor);
    places.ifAvailable(place -> place.participationEnded(pathway, actor));
    sides.orderedStream().forEach(side -> side.participationEnded(pathway, actor));
  }

  /** Before any first day: whoever was asked for a place is asked no more. */
  void before(long pathway, String actor) {
    places.ifAvailable(place -> place.withdrawn(pathway, actor));
  }
}
