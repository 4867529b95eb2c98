package org.filrouge.participant;

/** Where someone is after the way out (R92-96). */
public enum AfterSituation {
  IN_MEASURE("En mesure d'emploi"),
  EMPLOYED("En emploi"),
  STUDYING("Aux études");

  private final String label;

  AfterSituation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
