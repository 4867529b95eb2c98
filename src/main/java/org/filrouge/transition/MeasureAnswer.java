package org.filrouge.transition;

/** What the provider of a measure answers (R33). */
enum MeasureAnswer {
  ACCEPTED("La personne peut commencer"),
  DECLINED("Pas cette fois");

  private final String label;

  MeasureAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
