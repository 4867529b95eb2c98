package org.filrouge.review;

/** What the yearly review comes to: a judgement, never an automatic exclusion (R78-81). */
public enum ReviewDecision {
  CONTINUE("La participation continue"),
  NEW_OBJECTIVES("De nouveaux objectifs sont convenus"),
  NEW_ACTIVITIES("De nouvelles activités sont proposées"),
  REORIENTATION("La participation se poursuit dans un autre organisme"),
  TRANSITION("Le passage aux mesures actives se prépare"),
  ENDED("La fin de la participation se prépare");

  private final String label;

  ReviewDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the end of the participation is to be prepared; it ends nothing by itself (R81). */
  boolean towardEnd() {
    return this == TRANSITION || this == ENDED;
  }
}
