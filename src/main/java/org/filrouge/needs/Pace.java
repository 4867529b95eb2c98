package org.filrouge.needs;

/** The pace to start with; nobody can foresee it, and it sets no end (R44, R50). */
public enum Pace {
  FEW_HOURS("Quelques heures par semaine"),
  HALF_DAYS("Des demi-journées"),
  FULL_DAYS("Des journées entières"),
  TO_DISCOVER("À trouver en cours de route");

  private final String label;

  Pace(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
