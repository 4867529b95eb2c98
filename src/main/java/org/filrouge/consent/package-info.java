/**
 * The person's written consent (consentement): what, to whom, why, until when, and its withdrawal.
 * Serves R129-131.
 */
package org.filrouge.consent;
