package org.filrouge.participation;

/** What the agent answers to a proposed plan (R47). */
public enum PlanAnswer {
  AGREED("D'accord avec ce plan"),
  RETURNED("À retravailler : le plan retourne à l'organisme avec mon commentaire");

  private final String label;

  PlanAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
