package org.filrouge.placement;

/** What was agreed with a person who waits. */
enum WaitingDecision {
  KEEP_WAITING("Attendre encore"),
  PROPOSE_AGAIN("Proposer un autre organisme"),
  CLOSED("Fermer le dossier");

  private final String label;

  WaitingDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
