package org.filrouge.participation;

/** Alone with someone or with others (R72). */
public enum ActivitySetting {
  INDIVIDUAL("Individuelle"),
  GROUP("En groupe");

  private final String label;

  ActivitySetting(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
