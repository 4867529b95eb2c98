package org.filrouge.organism;

import java.util.Arrays;
import java.util.Optional;
import org.filrouge.csv.CsvKey;

/**
 * Whom an organism is equipped to welcome (R107). Describes the organism, never a person, and is
 * worded so that it could be read aloud to the person concerned (R134).
 */
public enum Clientele {
  YOUNG_ADULTS("jeunes-adultes", "Jeunes adultes"),
  AGED_45_PLUS("45-ans-et-plus", "Personnes de 45 ans et plus"),
  SINGLE_PARENTS("familles-monoparentales", "Parents de famille monoparentale"),
  MENTAL_HEALTH_DIFFICULTIES("sante-mentale", "Personnes vivant des difficultés de santé mentale"),
  DISABILITY("situation-de-handicap", "Personnes en situation de handicap"),
  NEWCOMERS("nouveaux-arrivants", "Personnes nouvellement arrivées"),
  LONG_ABSENCE("longue-absence", "Personnes longtemps absentes du marché du travail"),
  ANYONE("toute-personne", "Toute personne");

  private final String slug;
  private final String label;

  Clientele(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  /** French code written in the CSV. */
  String slug() {
    return slug;
  }

  /** French wording shown to a user. */
  public String label() {
    return label;
  }

  /** The clientele written {@code slug}, whatever its case and accents; empty when unknown. */
  static Optional<Clientele> ofSlug(String slug) {
    String wanted = CsvKey.of(slug);
    return Arrays.stream(values())
        .filter(clientele -> CsvKey.of(clientele.slug).equals(wanted))
        .findFirst();
  }
}
