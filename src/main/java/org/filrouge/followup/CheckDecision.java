package org.filrouge.followup;

/** What the agent does when the month's follow-up does not come (R77, R120). */
public enum CheckDecision {
  CALLED("L'organisme est joint : il répondra"),
  WAIT("Attendre encore"),
  CLOSED("Clore le suivi de ce mois");

  private final String label;

  CheckDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
