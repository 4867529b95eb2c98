package org.filrouge.review;

/** How far an objective has come, as seen with the person (R48-49, R78). */
public enum Achievement {
  REACHED("Atteint"),
  IN_PART("En partie atteint"),
  NOT_YET("Pas encore atteint"),
  NO_LONGER_RELEVANT("Devenu sans objet");

  private final String label;

  Achievement(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
