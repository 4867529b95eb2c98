/**
 * The end of a participation (fin de participation): asked with a coded reason, reported on by the
 * organism, decided by the agent alone, told back; and the second exchange (deuxième échange).
 * Serves R33-34, R81, R87-94.
 */
package org.filrouge.ending;
