package org.filrouge.transition;

/** What became of the day a measure was to begin. */
enum StartResult {
  STARTED("La personne a commencé"),
  POSTPONED("Le début est reporté"),
  NOT_STARTED("La personne ne commencera pas");

  private final String label;

  StartResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
