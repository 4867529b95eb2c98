package org.filrouge.placement;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.SuspendedPlace;
import org.springframework.stereotype.Component;

/** Releases the place of someone suspended, and gives it again if one is free (R102). */
@Component
class PlaceDuringSuspension implements SuspendedPlace {

  private final Places places;
  private final Placements placements;
  private final PlacementProcess process;
  private final Followers followers;
  private final Timeline timeline;

  PlaceDuringSuspension(
      Places places,
      Placements placements,
      PlacementProcess process,
      Followers followers,
      Timeline timeline) {
    this.places = places;
    this.placements = placements;
    this.process = process;
    this.followers = followers;
    this.timeline = timeline;
  }

  @Override
  public void released(long pathway, String reason, String actor) {
    places.release(pathway, ReleaseReason.SUSPENDED, reason, actor);
    followers.changed(pathway);
  }

  /**
   * The organism had welcomed the person: nothing is asked of it again, nobody overtakes others.
   */
  @Override
  public boolean takenAgain(Pathway pathway, String organism, LocalDate day, String actor) {
    if (process.searching(pathway.id())) {
      return false;
    }
    var reserved = places.reserve(pathway, organism, "Retour après une suspension.", actor);
    if (reserved != Reservation.RESERVED) {
      return false;
    }
    var former = former(pathway, organism);
    var place = placements.held(pathway.id());
    placements.accepted(place, day, former.estimatedEnd(), null, actor);
    placements.scheduled(place.id(), schedule(former, day));
    placements.started(placements.held(pathway.id()), day, actor);
    followers.changed(pathway.id());
    timeline.add(
        pathway.id(),
        actor,
        "La place à %s est de nouveau occupée depuis le %s, avec le même horaire."
            .formatted(place.organismName(), FrenchDate.of(day)));
    return true;
  }

  private Placement former(Pathway pathway, String organism) {
    return placements.of(pathway.fileNumber()).stream()
        .filter(place -> place.pathwayId() == pathway.id())
        .filter(place -> place.releaseReason() == ReleaseReason.SUSPENDED)
        .filter(place -> place.organism().equals(organism))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The step that held that day, then those still to come. */
  private List<Step> schedule(Placement former, LocalDate day) {
    var steps = placements.schedule(former.id());
    var held =
        steps.stream()
            .filter(step -> !step.from().isAfter(day))
            .reduce((earlier, later) -> later)
            .map(step -> new Step(day, step.hoursPerWeek()));
    var later = steps.stream().filter(step -> step.from().isAfter(day));
    return java.util.stream.Stream.concat(held.stream(), later).toList();
  }
}
