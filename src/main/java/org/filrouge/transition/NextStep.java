package org.filrouge.transition;

/** What is decided after a refusal, whoever it came from (R81, R94). */
public enum NextStep {
  CHOOSE_AGAIN("Choisir une autre mesure"),
  PREPARE_MORE("Reprendre le plan d'action"),
  PAUSE("Faire une pause, avec une date"),
  STOP("Arrêter le passage");

  private final String label;

  NextStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
