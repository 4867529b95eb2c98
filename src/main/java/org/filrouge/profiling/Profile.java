package org.filrouge.profiling;

import java.time.Instant;
import java.util.List;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Sex;

/**
 * What was known of someone one day; a later one replaces none (R14-17, R45, R153).
 *
 * @param barriers what still stands between the person and a lasting job; may be empty
 */
public record Profile(
    Instant profiledAt,
    String profiledBy,
    Sex sex,
    AgeBand ageBand,
    List<Obstacle> barriers,
    String barriersNote,
    String training,
    String workExperience,
    String competencies,
    String resources,
    String objective) {}
