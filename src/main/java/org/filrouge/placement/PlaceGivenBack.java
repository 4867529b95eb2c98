package org.filrouge.placement;

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

  PlaceGivenBack(Placements placements, Places places) {
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

  @Override
  public void consentRefused(long pathway, String actor) {
    places.release(pathway, ReleaseReason.CONSENT_REFUSED, null, actor);
  }
}
