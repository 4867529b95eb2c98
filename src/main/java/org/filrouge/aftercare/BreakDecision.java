package org.filrouge.aftercare;

/** What was agreed on after a break: help, and an end only by decision (R81, R95-96). */
public enum BreakDecision {
  RESUMED("Elle a repris : poursuivre le suivi"),
  NEW_MEASURE("Choisir une autre mesure avec elle"),
  PLACE_AGAIN("Chercher de nouveau une place"),
  CLOSED("Fermer le dossier, avec une suite");

  private final String label;

  BreakDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
