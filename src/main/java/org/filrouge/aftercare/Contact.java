package org.filrouge.aftercare;

import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;

/**
 * One contact planned or made; its date is a fact of the dossier (R92-93).
 *
 * @param months how long after the start, or {@code null} for a date agreed on since
 * @param askedOn the day the task was given, or {@code null}
 * @param toTheOffice whether the office makes it, whoever keeps the mandate
 * @param found {@code null} until it is recorded
 */
record Contact(
    long id,
    Integer months,
    LocalDate plannedOn,
    LocalDate askedOn,
    boolean toTheOffice,
    ContactFound found) {

  /** Contact à 3 mois; or by its date. */
  String told() {
    return months == null
        ? "Contact prévu le " + FrenchDate.of(plannedOn)
        : "Contact à %d mois".formatted(months);
  }
}
