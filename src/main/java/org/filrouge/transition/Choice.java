package org.filrouge.transition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A measure chosen with the person, and what became of it (R30, R34).
 *
 * @param handedOverAt {@code null} until the file is handed over
 * @param accepted {@code null} until the provider answers
 * @param droppedAt when it led no further, or {@code null}
 */
record Choice(
    long id,
    long phaseId,
    long pathwayId,
    String measure,
    String measureName,
    String provider,
    String providerName,
    LocalDate measureStartsOn,
    LocalDate measureEndsOn,
    Instant chosenAt,
    String reason,
    Instant handedOverAt,
    Instant remindedAt,
    Instant answeredAt,
    Boolean accepted,
    LocalDate startOn,
    String startPlace,
    String contact,
    Instant droppedAt) {}
