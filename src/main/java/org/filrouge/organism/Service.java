package org.filrouge.organism;

import java.util.Arrays;
import java.util.Optional;
import org.filrouge.csv.CsvKey;

/**
 * What an organism offers (R72-76), so that an objective finds an organism that serves it. The
 * comment beside each constant names the programme objectives it fits (R51-58).
 */
public enum Service {
  FORMATIVE("activites-formatives", "Activités formatives"), // R51, R53
  LITERACY("alphabetisation", "Alphabétisation et formation de base"), // R51, R58
  DIGITAL("numerique", "Initiation à l'ordinateur et au numérique"), // R53, R58
  SOCIAL("habiletes-sociales", "Relations et habiletés sociales"), // R51, R52, R55
  WORKSHOP("plateau-de-travail", "Plateau de travail en contexte d'apprentissage"), // R51, R56
  BUDGET("budget", "Budget et organisation du quotidien"), // R52, R53
  STRESS("gestion-du-stress", "Gestion du stress"), // R52
  RIGHTS("droits", "Connaissance de ses droits et des lois"), // R53, R54
  NETWORK("milieu-et-soutien", "Ressources du milieu et réseau de soutien"), // R54, R55
  CAREER("projet-socioprofessionnel", "Projet socioprofessionnel"), // R56, R57
  PRE_EMPLOYMENT("preparation-emploi", "Préparation aux mesures actives d'emploi"); // R56, R58

  private final String slug;
  private final String label;

  Service(String slug, String label) {
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

  /** The service written {@code slug}, whatever its case and accents; empty when unknown. */
  static Optional<Service> ofSlug(String slug) {
    String wanted = CsvKey.of(slug);
    return Arrays.stream(values())
        .filter(service -> CsvKey.of(service.slug).equals(wanted))
        .findFirst();
  }
}
