/** The proposal by decision table, decision by a person (admissibilité). Serves R1-17. */
package org.filrouge.eligibility;
