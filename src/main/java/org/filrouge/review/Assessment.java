package org.filrouge.review;

import java.time.Instant;
import java.util.List;

/**
 * What the organism saw with the person (R48-49, R60-61, R78, R84).
 *
 * @param perseverance what the person kept doing; an outcome by itself (R84)
 * @param personSays what the person says of it, never verbatim (R132)
 * @param takingPart how they took part (R60-61)
 */
record Assessment(
    Instant at,
    String by,
    List<AssessedObjective> objectives,
    String perseverance,
    String personSays,
    String takingPart,
    Recommendation recommendation,
    String recommendationReason) {}
