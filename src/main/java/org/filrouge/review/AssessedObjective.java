package org.filrouge.review;

/**
 * One objective as it was assessed.
 *
 * @param position its place in the plan; 0 for the whole when there was no plan
 * @param objective the person's own, as it stood in the plan that day; {@code null} for the whole
 */
record AssessedObjective(int position, String objective, Achievement achievement, String note) {}
