/**
 * The case load (charge de suivi): the reviews that come, the late ones first, for whoever follows
 * people and for managers. Serves R77-78; shows a name only where the dossier would (R129).
 */
package org.filrouge.caseload;
