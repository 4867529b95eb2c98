package org.filrouge.consent;

/** Whoever holds the place of a pathway; told when it must be let go for want of consent (R102). */
public interface PlaceHolder {

  /** The person does not consent: the place held for them is released, once. */
  void consentRefused(long pathwayId, String actor);
}
