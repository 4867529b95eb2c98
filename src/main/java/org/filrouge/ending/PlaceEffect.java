package org.filrouge.ending;

/** What becomes of the place; it is released once, by the decision (R70, R102). */
public enum PlaceEffect {
  RELEASED("Libérée par la décision et offerte à qui attend"),
  SUSPENSION_FIRST("Libérée par la décision; voir d'abord si une suspension suffirait");

  private final String label;

  PlaceEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
