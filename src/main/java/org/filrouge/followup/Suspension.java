package org.filrouge.followup;

import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;

/**
 * A participation interrupted for a while.
 *
 * @param nextContactOn the day someone gets in touch with the person at the latest
 * @param releasedOrganism code of the organism whose place was released, or {@code null}
 * @param returnedOn {@code null} while the person is away
 */
record Suspension(
    long id,
    long pathwayId,
    LocalDate from,
    SuspensionReason reason,
    LocalDate nextContactOn,
    String releasedOrganism,
    LocalDate returnedOn) {

  /** One French sentence, without the reason. */
  String told() {
    return "Suspendue depuis le %s, prochain contact le %s."
        .formatted(FrenchDate.of(from), FrenchDate.of(nextContactOn));
  }
}
