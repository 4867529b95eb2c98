package org.filrouge.transition;

/** Keeps who read what was handed over, and when; written elsewhere (R129-131). */
public interface HandOverReadings {

  /** Whoever offers the measure read it. */
  void handOverRead(long pathway, String user);
}
