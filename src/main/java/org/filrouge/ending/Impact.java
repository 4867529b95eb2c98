package org.filrouge.ending;

/** What the participation changed for an objective (R87). */
public enum Impact {
  MUCH("A beaucoup changé"),
  SOME("A un peu changé"),
  NOT_YET("N'a pas encore changé"),
  NO_LONGER_RELEVANT("Objectif devenu sans objet");

  private final String label;

  Impact(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
