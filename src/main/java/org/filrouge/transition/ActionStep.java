package org.filrouge.transition;

/** Where one step of the individual action plan stands (R64). */
public enum ActionStep {
  DONE("Fait"),
  PLANNED("Prévu"),
  NOT_NEEDED("Pas nécessaire");

  private final String label;

  ActionStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
