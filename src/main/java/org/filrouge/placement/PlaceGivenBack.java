package org.filrouge.placement;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Waiting waiting;
  private final PlacementProcess process;
  private final Timeline timeline;

  PlaceGivenBack(
      Placements placements,
      Places places,
      Waiting waiting,
      PlacementProcess process,
      Timeline timeline) {
    this.placements = placements;
    this.places = places;
    this.waiting = waiting;
    this.process = process;
    this.timeline = timeline;
  }

  /**
   * Nothing is held for someone who takes part no more: the waiting list is left first, so that no
   * place freed here comes back to them; then the place held and the one being left, in the order
   * of their organisms, as anyone else who holds two.
   */
  @Override
  public void participationEnded(long pathway, String actor) {
    given(pathway, ReleaseReason.PARTICIPATION_ENDED, actor);
  }

  @Override
  public void withdrawn(long pathway, String actor) {
    given(pathway, ReleaseReason.WITHDRAWN, actor);
  }

  private void given(long pathway, ReleaseReason reason, String actor) {
    if (waiting.of(pathway).isPresent()) {
      places.waitsNoMore(pathway, LeftWaiting.CLOSED, actor);
    }
    Stream.of(placements.current(pathway), placements.left(pathway))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Placement::organism))
        .forEach(place -> places.release(place, reason, actor));
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
