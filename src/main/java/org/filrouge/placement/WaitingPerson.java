package org.filrouge.placement;

import java.time.Instant;

/**
 * Someone who waits for a place in an organism.
 *
 * @param rank 1 for the next one served
 */
record WaitingPerson(
    long id, long pathwayId, String organism, String organismName, Instant since, int rank) {}
