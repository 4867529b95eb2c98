package org.filrouge.placement;

/** What became of asking for a place. */
public enum Reservation {
  /** The place is held for the person from now on. */
  RESERVED,
  /** Every place granted is held, or awaited by someone registered before. */
  FULL,
  /** No agreement holds today between this organism and the pathway's office (R102). */
  NO_AGREEMENT,
  /** The organism declined this pathway for a reason that excludes asking again. */
  DECLINED_BEFORE,
  /** The organism is the one the person leaves (R80). */
  BEING_LEFT
}
