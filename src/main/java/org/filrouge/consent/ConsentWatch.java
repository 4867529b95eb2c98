package org.filrouge.consent;

import java.util.Collection;

/** Whoever works under a consent besides the place; told when it is taken back (R129). */
public interface ConsentWatch {

  /** The person took back what they had signed for these organisms. */
  void consentWithdrawn(long pathwayId, Collection<String> organisms, String actor);
}
