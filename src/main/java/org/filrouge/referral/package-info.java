/**
 * The entry doors (portes d'entrée) and the seven fields of a referral (référence). Serves R18,
 * R21-35.
 */
package org.filrouge.referral;
