package org.filrouge.placement;

/** What was agreed after an absence on the first day; never an exclusion (R81). */
public enum NoShowDecision {
  NEW_DATE("Fixer une nouvelle date"),
  PROPOSE_AGAIN("Proposer un autre organisme"),
  CLOSED("Fermer le dossier");

  private final String label;

  NoShowDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
