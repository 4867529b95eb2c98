package org.filrouge.transition;

import java.time.LocalDate;

/**
 * What a person began at the end of a transition, and who goes on accompanying them (R90-93).
 *
 * @param startedOn from when the months that follow are counted
 * @param what name of the measure, or where the person works or studies; may be {@code null}
 * @param provider code in the directory of whoever offers the measure; {@code null} without one
 * @param providerName the same, for a person to read
 * @param accompaniedBy who accompanies, as a person decided
 * @param companion function or name of the colleague who accompanies, or {@code null}
 * @param companionOrganism code of the organism that keeps the mandate, or {@code null}
 */
public record Started(
    long pathwayId,
    LocalDate startedOn,
    StartKind kind,
    String what,
    String provider,
    String providerName,
    Accompaniment accompaniedBy,
    String companion,
    String companionOrganism) {}
