package org.filrouge.placement;

import org.filrouge.participant.Closing;

/** Told what became of a move to another organism (R80). */
public interface MoveFollower {

  /** The first day elsewhere took place. */
  void moved(long pathwayId, String actor);

  /** The move was given up with the person, who stays where they are. */
  void stopped(long pathwayId, Closing why, String actor);
}
