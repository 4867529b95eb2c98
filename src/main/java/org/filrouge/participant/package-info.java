/**
 * The person, their file and its timeline (dossier évolutif): who they are, what was decided and
 * why, who read it, what they consented to. Serves R19, R22, R30, R35, R120, R129-135.
 */
package org.filrouge.participant;
