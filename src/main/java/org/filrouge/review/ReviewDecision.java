package org.filrouge.review;

/** What the yearly review comes to: a judgement, never an automatic exclusion (R78-81). */
public enum ReviewDecision {
  CONTINUE("La participation continue"),
  ENDED("La participation prend fin");

  private final String label;

  ReviewDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
