package org.filrouge.ending;

/** What the organism recommends after the participation (R87-91, R94). */
public enum EndRecommendation {
  TRANSITION("Préparer la transition vers une mesure active"),
  FOLLOW_UP("Suivre la personne en emploi, aux études ou en mesure"),
  OTHER_RESOURCE("Diriger la personne vers une autre ressource"),
  CONTINUE("Poursuivre la participation"),
  NOTHING_MORE("Rien de plus pour le moment");

  private final String label;

  EndRecommendation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
