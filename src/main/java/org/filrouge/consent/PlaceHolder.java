package org.filrouge.consent;

import java.util.Collection;

/** Whoever holds the place of a pathway; told what consent allows there (R102, R129). */
public interface PlaceHolder {

  /** The person does not consent: the place held for them is released, once. */
  void consentRefused(long pathwayId, String actor);

  /**
   * The person took back what they had signed for these organisms: before the first day, the place
   * waits for a new consent or its refusal, and its organism records nothing meanwhile.
   */
  void consentWithdrawn(long pathwayId, Collection<String> organisms, String actor);
}
