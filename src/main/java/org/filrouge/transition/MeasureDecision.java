package org.filrouge.transition;

/** What the person chooses, with the agent (R85-86, R95-96). */
enum MeasureDecision {
  MEASURE("Une mesure du répertoire"),
  OWN_WAY("Un emploi ou des études, par ses propres démarches"),
  NOT_NOW("Pas de mesure pour le moment");

  private final String label;

  MeasureDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
