package org.filrouge.participant;

import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;

/** When a contact is due, in French; late as a review is, once its day is past (R92-93). */
public final class ContactWords {

  private ContactWords() {}

  /** A whole sentence, for whoever reads where a case stands. */
  public static String sentence(LocalDate planned, LocalDate today) {
    return planned.isBefore(today)
        ? "Contact en retard : il était prévu le %s.".formatted(FrenchDate.of(planned))
        : "Prochain contact le %s.".formatted(FrenchDate.of(planned));
  }

  /** The same, under the contact itself. */
  public static String planned(LocalDate planned, LocalDate today) {
    return planned.isBefore(today)
        ? "En retard : prévu le %s, pas encore fait".formatted(FrenchDate.of(planned))
        : "Prévu le " + FrenchDate.of(planned);
  }
}
