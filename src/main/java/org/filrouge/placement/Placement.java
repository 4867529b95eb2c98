package org.filrouge.placement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A place asked for someone in an organism, from the offer to its release.
 *
 * @param organism code of the organism
 * @param accepted {@code null} while the organism has not answered
 * @param startDate day agreed for the first day; {@code null} before acceptance
 * @param estimatedEnd an estimate, never a limit (R44, R107-114)
 * @param firstDay day the person really came; {@code null} before
 * @param releasedAt {@code null} while the place is reserved or occupied
 */
public record Placement(
    long id,
    long pathwayId,
    String organism,
    String organismName,
    Instant offeredAt,
    String reason,
    Instant remindedAt,
    Instant escalatedAt,
    Instant answeredAt,
    Boolean accepted,
    DeclineReason declineReason,
    LocalDate startDate,
    LocalDate estimatedEnd,
    LocalDate firstDay,
    Instant releasedAt,
    ReleaseReason releaseReason) {

  /** Whether the person came: the place is occupied, not only reserved. */
  public boolean occupied() {
    return firstDay != null && releasedAt == null;
  }
}
