package org.filrouge.followup;

/** What becomes of the place during a suspension: a decision, never a consequence (R81, R102). */
public enum PlaceDecision {
  KEEP("Garder la place"),
  RELEASE("Libérer la place");

  private final String label;

  PlaceDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
