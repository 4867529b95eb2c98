/** The proposing an organism, its answer, the first day (placement). Serves R21, R65-66, R129. */
package org.filrouge.placement;
