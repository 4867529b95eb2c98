package org.filrouge.transition;

/** What a person began (R92-93). */
public enum StartKind {
  MEASURE("Une {{wordMeasure}}"),
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
