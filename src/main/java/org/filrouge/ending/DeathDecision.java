package org.filrouge.ending;

/** Whether a death is recorded, or was a mistake. */
public enum DeathDecision {
  CONFIRMED("Fermer le dossier"),
  MISTAKE("C'était une erreur : tout continue");

  private final String label;

  DeathDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
