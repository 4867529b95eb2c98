package org.filrouge.reorientation;

import java.time.Instant;

/**
 * A reorientation, from the request to its end.
 *
 * @param askedBy {@code null} when it was decided in a review
 * @param organism code of the organism being left, or {@code null} if no place was occupied
 * @param organismName its name, or {@code null}
 * @param reason of the request; {@code null} when decided in a review
 * @param decision {@code null} until the agent decides
 * @param formerPlace {@code null} unless reoriented
 * @param ending {@code null} while it is open
 */
public record Reorientation(
    long id,
    long pathwayId,
    Asker askedBy,
    Instant recordedAt,
    String recordedBy,
    String organism,
    String organismName,
    String reason,
    String wish,
    ReorientationDecision decision,
    Instant decidedAt,
    String decidedBy,
    String decisionReason,
    FormerPlace formerPlace,
    String handOver,
    Ending ending,
    Instant endedAt,
    String nextStep) {

  boolean decided() {
    return decision != null;
  }

  boolean open() {
    return ending == null;
  }
}
