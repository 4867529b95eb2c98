package org.filrouge.participation;

import java.time.LocalDate;
import org.filrouge.participant.Pathway;

/** The place of someone whose participation is suspended; the placement capability does it. */
public interface SuspendedPlace {

  /**
   * The agent decided to release the place for the time being; exactly once.
   *
   * @param reason why, in a few words kept with the place
   */
  void released(long pathwayId, String reason, String actor);

  /**
   * The person is back and would take their place again.
   *
   * @return whether a place of that organism was free and is theirs again from that day
   */
  boolean takenAgain(Pathway pathway, String organism, LocalDate day, String actor);
}
