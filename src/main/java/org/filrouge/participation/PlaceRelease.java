package org.filrouge.participation;

/** Gives back the place of someone whose participation ended; the placement capability does it. */
public interface PlaceRelease {

  /** The participation of that pathway ended: its place is released, exactly once. */
  void participationEnded(long pathwayId, String actor);
}
