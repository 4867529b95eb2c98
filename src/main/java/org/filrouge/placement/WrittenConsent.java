package org.filrouge.placement;

/** What placement asks about consent before an organism may know who comes (R129). */
public interface WrittenConsent {

  /** Whether a written consent for that organism holds today. */
  boolean covers(long fileNumber, String organism);
}
