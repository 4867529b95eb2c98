package org.filrouge.ending;

/** What follows a participation; nobody leaves without a next step (R85-86, R92-94). */
public enum AfterEnd {
  TRANSITION("La transition vers les mesures actives se prépare"),
  FOLLOW_UP("La personne est suivie en emploi, aux études ou en mesure"),
  CLOSED("Le dossier se ferme; il peut se rouvrir en tout temps");

  private final String label;

  AfterEnd(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
