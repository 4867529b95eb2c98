package org.filrouge.casestudy;

/** What became of what was decided, on the day agreed. */
public enum Verification {
  DONE("C'est fait"),
  LATER("Pas encore : une autre date est convenue"),
  REPLACED("Autre chose a été convenu à la place");

  private final String label;

  Verification(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
