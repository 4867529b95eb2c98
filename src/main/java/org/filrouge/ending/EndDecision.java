package org.filrouge.ending;

/** What the agent answers: the only thing that ends a participation (R81). */
public enum EndDecision {
  END("La participation prend fin"),
  CONTINUE("La participation continue");

  private final String label;

  EndDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
