/**
 * From the proposal of an organism to the first day (placement): ranking, places, waiting list,
 * offer and answer. Serves R21, R30, R65-66, R102, R106, R129.
 */
package org.filrouge.placement;
