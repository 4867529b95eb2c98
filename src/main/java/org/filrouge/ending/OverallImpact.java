package org.filrouge.ending;

/** What the participation changed when no plan gave it an objective (R87). */
public enum OverallImpact {
  MUCH(Impact.MUCH),
  SOME(Impact.SOME),
  NOT_YET(Impact.NOT_YET);

  private final Impact impact;

  OverallImpact(Impact impact) {
    this.impact = impact;
  }

  Impact impact() {
    return impact;
  }

  public String label() {
    return impact.label();
  }
}
