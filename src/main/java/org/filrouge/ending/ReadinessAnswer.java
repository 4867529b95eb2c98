package org.filrouge.ending;

/** What the agent answers in the second exchange (R33). */
public enum ReadinessAnswer {
  CONFIRMED("Oui, elle peut avoir accès à une mesure"),
  NOT_YET("Pas encore");

  private final String label;

  ReadinessAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
