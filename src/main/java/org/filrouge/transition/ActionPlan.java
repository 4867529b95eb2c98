package org.filrouge.transition;

import java.time.Instant;
import java.util.List;
import org.filrouge.needs.Obstacle;

/**
 * The individual action plan as agreed one day (R64, R95-96).
 *
 * @param objective the realistic objective, in the person's own terms
 * @param barriers what still stands in the way; may be empty
 * @param barriersPlan how they will be lifted, or {@code null}
 * @param takingPart how the person took part in it (R60-61)
 */
record ActionPlan(
    Instant agreedAt,
    String agreedBy,
    ActionStep skillsAssessment,
    ActionStep cv,
    ActionStep letter,
    ActionStep interview,
    ActionStep rights,
    ActionStep objectiveStep,
    String objective,
    ActionStep barriersStep,
    List<Obstacle> barriers,
    String barriersPlan,
    String takingPart) {}
