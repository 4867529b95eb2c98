package org.filrouge.placement;

import org.filrouge.review.PlaceRelease;
import org.springframework.stereotype.Component;

/** A participation that ends gives its place to the next who waits (R102). */
@Component
class PlaceAfterReview implements PlaceRelease {

  private final Placements placements;
  private final Places places;

  PlaceAfterReview(Placements placements, Places places) {
    this.placements = placements;
    this.places = places;
  }

  /** Someone who came by conversion may hold no place of ours: then there is none to give back. */
  @Override
  public void participationEnded(long pathway, String actor) {
    if (placements.current(pathway).isPresent()) {
      places.release(pathway, ReleaseReason.PARTICIPATION_ENDED, null, actor);
    }
  }
}
