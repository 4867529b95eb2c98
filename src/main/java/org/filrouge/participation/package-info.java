/**
 * Taking part (participation): since when and until when, the plan with its objectives and
 * activities, the regular follow-up. Serves R46-62, R65-66, R72-77, R82.
 */
package org.filrouge.participation;
