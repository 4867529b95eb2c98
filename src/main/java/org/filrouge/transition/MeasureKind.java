package org.filrouge.transition;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.csv.CsvKey;

/** Kinds of active measures, as the directory of measures names them (R85-86). */
enum MeasureKind {
  TRAINING("formation", "Formation de la main-d'œuvre"),
  PREPARATION("preparation-emploi", "Projet de préparation à l'emploi"),
  PRACTICE_FIRM("entreprise-entrainement", "Entreprise d'entraînement"),
  WAGE_SUBSIDY("subvention-salariale", "Subvention salariale"),
  INTEGRATION_CONTRACT("contrat-integration", "Contrat d'intégration au travail"),
  SELF_EMPLOYMENT("travail-autonome", "Soutien au travail autonome"),
  EMPLOYMENT_SERVICES("aide-emploi", "Services d'aide à l'emploi"),
  STUDIES("etudes", "Retour aux études");

  private final String slug;
  private final String label;

  MeasureKind(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Optional<MeasureKind> ofSlug(String text) {
    String wanted = CsvKey.of(text);
    return Arrays.stream(values()).filter(kind -> CsvKey.of(kind.slug).equals(wanted)).findFirst();
  }

  static String slugs() {
    return Arrays.stream(values()).map(kind -> kind.slug).collect(Collectors.joining(", "));
  }
}
