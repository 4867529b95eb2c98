package org.filrouge.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A written consent as recorded: a file, an organism, what may be exchanged and until when (R129).
 *
 * @param validUntil last day it holds, inclusive, in Québec
 * @param withdrawnOn the day the person took it back, or {@code null}
 */
public record Consent(
    long id,
    long fileNumber,
    String organismCode,
    LocalDate signedOn,
    Set<Information> information,
    String purpose,
    LocalDate validUntil,
    String formKeptAt,
    Instant recordedAt,
    String recordedBy,
    LocalDate withdrawnOn,
    String withdrawalReason) {

  /** Signed, not withdrawn, and not past its last day. */
  public boolean inForce(LocalDate today) {
    return withdrawnOn == null && !validUntil.isBefore(today);
  }
}
