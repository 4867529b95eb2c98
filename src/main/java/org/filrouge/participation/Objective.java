package org.filrouge.participation;

import org.filrouge.needs.ProgrammeObjective;

/**
 * A personalised objective of the plan (R48-58).
 *
 * @param position its place in the plan, from 1
 * @param programme which of the eight programme objectives it carries (R51-58)
 * @param domain where in the person's life it lies, or {@code null} outside a plan de cheminement
 *     vers l'autonomie (R62)
 * @param objective the person's own, in their words or close to them
 * @param indicator how it will be seen to be reached
 */
public record Objective(
    int position,
    ProgrammeObjective programme,
    AutonomyDomain domain,
    String objective,
    String indicator) {}
