package org.filrouge.participation;

import java.util.Optional;

/** A review may decide that the participation continues elsewhere; reorientation does it (R80). */
public interface Reorienting {

  /**
   * Why no reorientation can be decided now.
   *
   * @return a French sentence that says what to do first, or nothing when the way is free
   */
  Optional<String> refusal(long pathwayId);

  /**
   * A review decided it: one at a time, in the same slot as a request. Ask {@link #refusal} before;
   * the process {@code reorientation}, or {@code placement} alone, is then called.
   *
   * @param reason what the agent wrote in the review: the organism that is left reads it
   * @param keepPlace whether the former place is kept until the first day elsewhere
   * @throws org.springframework.dao.ConcurrencyFailureException if one was opened in the meantime
   */
  void decidedInReview(long pathwayId, String actor, String reason, boolean keepPlace);
}
