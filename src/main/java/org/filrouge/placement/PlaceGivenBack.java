package org.filrouge.placement;

import java.util.Collection;
import org.filrouge.consent.PlaceHolder;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.PlaceRelease;
import org.springframework.stereotype.Component;

/**
 * A participation that ends, or a consent refused, gives the place to the next who waits (R102); a
 * consent withdrawn before the first day suspends it (R129).
 */
@Component
class PlaceGivenBack implements PlaceRelease, PlaceHolder {

  private final Placements placements;
  private final Places places;
  private final PlacementProcess process;
  private final Timeline timeline;

  PlaceGivenBack(
      Placements placements, Places places, PlacementProcess process, Timeline timeline) {
    this.placements = placements;
    this.places = places;
    this.process = process;
    this.timeline = timeline;
  }

  /** Someone who came by conversion may hold no place of ours: then there is none to give back. */
  @Override
  public void participationEnded(long pathway, String actor) {
    if (placements.current(pathway).isPresent()) {
      places.release(pathway, ReleaseReason.PARTICIPATION_ENDED, null, actor);
    }
  }

  @Override
  public void consentRefused(long pathway, String actor) {
    places.release(pathway, ReleaseReason.CONSENT_REFUSED, null, actor);
  }

  @Override
  public void consentWithdrawn(long pathway, Collection<String> organisms, String actor) {
    var placement = placements.current(pathway).filter(p -> organisms.contains(p.organism()));
    if (placement.isPresent() && process.consentWithdrawn(pathway)) {
      timeline.add(
          pathway,
          actor,
          "La première journée à %s attend un nouveau consentement; la place reste réservée."
              .formatted(placement.get().organismName()));
    }
  }
}
