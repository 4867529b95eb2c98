package org.filrouge.transition;

import java.time.LocalDate;

/** What was agreed for the way to active measures (R85-86, R90-91). */
record TransitionPlan(
    long pathwayId,
    String measure,
    String adviser,
    LocalDate firstMeeting,
    Accompaniment accompaniedBy,
    String nextStep) {}
