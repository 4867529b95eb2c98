/**
 * Following the person from month to month (suivi): the monthly follow-up, notes, suspension and
 * return. Serves R44, R50, R69, R77, R82-84, R132-134.
 */
package org.filrouge.followup;
