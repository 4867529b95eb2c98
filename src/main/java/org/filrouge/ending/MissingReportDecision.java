package org.filrouge.ending;

/** The report does not come: wait on, or answer without it (R120). */
public enum MissingReportDecision {
  WAIT("Attendre encore le bilan"),
  WITHOUT_ORGANISM("Répondre sans lui");

  private final String label;

  MissingReportDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
