package org.filrouge.eligibility;

/** Constraints to employment the aid recognises: kept for statistics, never excludes (R5). */
public enum ConstraintStatus {
  NONE("Sans contrainte"),
  TEMPORARY("Contraintes temporaires"),
  SEVERE("Contraintes sévères");

  private final String label;

  ConstraintStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
