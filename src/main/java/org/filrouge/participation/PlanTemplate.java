package org.filrouge.participation;

/** Which template a plan follows (R62). */
public enum PlanTemplate {
  INTERVENTION_PLAN("Plan d'intervention"),
  PATH_TO_AUTONOMY("Plan de cheminement vers l'autonomie (PCA)");

  private final String label;

  PlanTemplate(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
