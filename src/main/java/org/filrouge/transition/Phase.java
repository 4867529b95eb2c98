package org.filrouge.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One passage toward a measure (R85-86).
 *
 * @param proposal what the table proposed, or {@code null}
 * @param accompaniedBy what a person decided, or {@code null} until then
 * @param companion function or name of the colleague who accompanies, or {@code null}
 * @param companionOrganism code of the organism that keeps the mandate, or {@code null}
 * @param resumeOn the last day agreed on to take the choice up again, or the earlier one on which
 *     it was; {@code null} without a pause
 */
record Phase(
    long id,
    long pathwayId,
    Instant openedAt,
    Accompaniment proposal,
    String proposalReasons,
    String mandateOrganism,
    Accompaniment accompaniedBy,
    String companion,
    String companionOrganism,
    String divergenceReason,
    Instant decidedAt,
    String decidedBy,
    LocalDate firstMeetingOn,
    String firstPlace,
    String followingPlace,
    LocalDate resumeOn,
    LocalDate startedOn,
    StartKind startKind,
    String startedWhere) {

  /** The day agreed on to take the choice up again, as long as it is to come. */
  Optional<LocalDate> pausedUntil(LocalDate today) {
    return Optional.ofNullable(resumeOn).filter(today::isBefore);
  }
}
