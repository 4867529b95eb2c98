package org.filrouge.participant;

/** Where a pathway begins: at the intake or, for someone who comes back, further on (R35). */
public enum PathwayStage {
  INTAKE("Évaluer de nouveau la situation et les besoins"),
  PLACEMENT("Trouver une place"),
  TRANSITION("Préparer le passage {{wordToMeasures}}");

  private final String label;

  PathwayStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
