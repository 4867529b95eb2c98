package org.filrouge.participation;

import org.filrouge.needs.ProgrammeObjective;

/**
 * A personalised objective of the plan (R48-58).
 *
 * @param position its place in the plan, from 1
 * @param programme which of the eight programme objectives it carries (R51-58)
 * @param objective the person's own, in their words or close to them
 * @param indicator how it will be seen to be reached
 */
public record Objective(
    int position, ProgrammeObjective programme, String objective, String indicator) {}
