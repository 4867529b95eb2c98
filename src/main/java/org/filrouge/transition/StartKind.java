package org.filrouge.transition;

/** What a person began (R92-93). */
public enum StartKind {
  MEASURE("Une mesure active d'emploi"),
  EMPLOYMENT("Un emploi"),
  STUDIES("Des études");

  private final String label;

  StartKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
