package org.filrouge.placement;

import org.filrouge.consent.PlaceHolder;
import org.springframework.stereotype.Component;

/**
 * Without the person's consent the organism cannot welcome them: the place is given back (R102).
 */
@Component
class PlaceWithoutConsent implements PlaceHolder {

  private final Places places;

  PlaceWithoutConsent(Places places) {
    this.places = places;
  }

  @Override
  public void consentRefused(long pathwayId, String actor) {
    places.release(pathwayId, ReleaseReason.CONSENT_REFUSED, null, actor);
  }
}
