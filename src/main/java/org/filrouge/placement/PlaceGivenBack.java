package org.filrouge.placement;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.consent.PlaceHolder;
import org.filrouge.participation.PlaceRelease;
import org.springframework.stereotype.Component;

/**
 * A participation that ends, or a consent refused, gives the place to the next who waits (R102).
 */
@Component
class PlaceGivenBack implements PlaceRelease, PlaceHolder {

  private final Placements placements;
  private final Places places;
  private final Waiting waiting;

  PlaceGivenBack(Placements placements, Places places, Waiting waiting) {
    this.placements = placements;
    this.places = places;
    this.waiting = waiting;
  }

  /**
   * Nothing is held for someone who takes part no more: the waiting list is left first, so that no
   * place freed here comes back to them; then the place held and the one being left, in the order
   * of their organisms, as anyone else who holds two.
   */
  @Override
  public void participationEnded(long pathway, String actor) {
    if (waiting.of(pathway).isPresent()) {
      places.waitsNoMore(pathway, LeftWaiting.CLOSED, actor);
    }
    Stream.of(placements.current(pathway), placements.left(pathway))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Placement::organism))
        .forEach(place -> places.release(place, ReleaseReason.PARTICIPATION_ENDED, actor));
  }

  @Override
  public void consentRefused(long pathway, String actor) {
    places.release(pathway, ReleaseReason.CONSENT_REFUSED, null, actor);
  }
}
