/**
 * Working days in Québec (jours ouvrables): what the due dates of tasks are counted in.
 *
 * <p>Serves the due date every user task carries. The statutory holidays are our own small rules,
 * each with the law it comes from; a public calendar only checks them in the tests, because it also
 * lists days the law does not make holidays.
 */
package org.filrouge.calendar;
