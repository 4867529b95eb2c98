package org.filrouge.consent;

import java.time.LocalDate;
import java.util.Map;

/** What a form opens with when a consent is recorded: usual, and left to the person to change. */
final class ConsentDefaults {

  private ConsentDefaults() {}

  static Map<String, Object> on(LocalDate today) {
    return Map.of(
        "signedOn",
        today,
        "purpose",
        "Accueillir et accompagner la personne dans {{wordProgramme}}",
        "validUntil",
        today.plusYears(1));
  }
}
