package org.filrouge.aftercare;

/** What the agent decides once the contacts are made (R81, R95-96). */
enum AfterDecision {
  LASTING("Cela dure : fermer le dossier"),
  GOES_ON("Poursuivre le suivi"),
  CLOSED("Fermer pour une autre raison");

  private final String label;

  AfterDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
