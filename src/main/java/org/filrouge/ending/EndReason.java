package org.filrouge.ending;

/** Why a participation ends; coded, never a label on the person (R81, R134). */
public enum EndReason {
  READY_FOR_MEASURE("La personne est prête pour une mesure active"),
  EMPLOYMENT("Emploi"),
  STUDIES("Études"),
  OTHER_SERVICE("Un autre service répond mieux"),
  MOVED("Déménagement"),
  HEALTH("Santé"),
  STOPPED_BY_PERSON("La personne souhaite arrêter"),
  DECEASED("Décès"),
  LOST_FROM_SIGHT("La personne ne donne plus de nouvelles"),
  OTHER("Autre motif");

  private final String label;

  EndReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** As it reads in the middle of a sentence. */
  String inSentence() {
    return label.substring(0, 1).toLowerCase(java.util.Locale.CANADA_FRENCH) + label.substring(1);
  }
}
