package org.filrouge.ending;

import java.time.Instant;

/**
 * The second exchange (deuxième échange): someone seems ready for a measure (R33).
 *
 * @param signs what the organism sees, never verbatim (R132)
 * @param wish what the person wishes
 * @param answer {@code null} until the agent answered
 */
record Readiness(
    long id,
    long pathwayId,
    Instant toldAt,
    String organism,
    String organismName,
    String signs,
    String wish,
    ReadinessAnswer answer,
    String answerReason,
    Instant answeredAt,
    String answeredBy) {}
