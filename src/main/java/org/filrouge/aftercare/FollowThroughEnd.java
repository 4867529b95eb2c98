package org.filrouge.aftercare;

/** How a following ended; by a person's decision only (R81). */
public enum FollowThroughEnd {
  LASTING,
  NEW_MEASURE,
  PLACE_AGAIN,
  CLOSED
}
