package org.filrouge.participation;

import java.time.Instant;

/**
 * One version of a plan, with everything it says and what became of it; never changed once answered
 * (R46-62).
 *
 * @param version from 1
 * @param comment what the agent wrote in answer, or {@code null}
 * @param agreed {@code null} until the agent answers
 */
public record PlanVersion(
    long id,
    int version,
    Instant proposedAt,
    String proposedBy,
    PlanContent content,
    String comment,
    Instant answeredAt,
    Boolean agreed) {

  public boolean answered() {
    return answeredAt != null;
  }

  /** Whether the agent agreed to it. */
  public boolean inForce() {
    return Boolean.TRUE.equals(agreed);
  }
}
