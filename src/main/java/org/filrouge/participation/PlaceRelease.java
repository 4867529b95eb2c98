package org.filrouge.participation;

/** Gives back the place of someone whose participation ended; the placement capability does it. */
public interface PlaceRelease {

  /** The participation of that pathway ended: its place is released, exactly once. */
  void participationEnded(long pathwayId, String actor);

  /**
   * Before any first day, whatever was offered, accepted or waited for is asked for no more. The
   * organism learns that, and not why (R129).
   */
  void withdrawn(long pathwayId, String actor);
}
