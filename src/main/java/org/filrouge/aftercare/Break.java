package org.filrouge.aftercare;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something stopped: told at any time, answered by a decision (R35, R81).
 *
 * @param note what led to it, or {@code null}; never verbatim (R132)
 * @param wish what the person wishes now, or {@code null}
 */
record Break(
    long id,
    long pathwayId,
    Instant toldAt,
    String toldBy,
    LocalDate brokenOn,
    BreakReason reason,
    String note,
    String wish) {

  /** A death was told: nothing is asked of anyone but the agent's decision. */
  boolean ofADeath() {
    return reason == BreakReason.DECEASED;
  }
}
