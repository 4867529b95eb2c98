package org.filrouge.followup;

import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.participation.SuspendedPlace;
import org.filrouge.placement.Placements;
import org.springframework.stereotype.Component;

/** The person is back: their place too when it can be, otherwise one is to be found (R50, R102). */
@Component
class Returns {

  private final Suspensions suspensions;
  private final Participations participations;
  private final Placements placements;
  private final SuspendedPlace place;
  private final Timeline timeline;

  Returns(
      Suspensions suspensions,
      Participations participations,
      Placements placements,
      SuspendedPlace place,
      Timeline timeline) {
    this.suspensions = suspensions;
    this.participations = participations;
    this.placements = placements;
    this.place = place;
    this.timeline = timeline;
  }

  void returned(Pathway pathway, Suspension suspension, LocalDate day, String actor) {
    suspensions.returned(suspension, day, actor);
    timeline.add(
        pathway.id(),
        actor,
        "De retour le %s après une suspension depuis le %s."
            .formatted(FrenchDate.of(day), FrenchDate.of(suspension.from())));
    boolean takesPart =
        pathway.open()
            && participations.find(pathway.id()).filter(Participation::active).isPresent();
    if (!takesPart
        || suspension.releasedOrganism() == null
        || placements.current(pathway.id()).isPresent()) {
      return;
    }
    if (!place.takenAgain(pathway, suspension.releasedOrganism(), day, actor)) {
      timeline.add(
          pathway.id(),
          actor,
          "La place d'avant la suspension n'est plus libre : l'agente ou l'agent en propose une.");
    }
  }
}
