package org.filrouge.review;

/** What the organism recommends after the assessment; it never recommends to exclude (R79-81). */
public enum Recommendation {
  CONTINUE("Continuer ce qui est en cours"),
  NEW_OBJECTIVES("Convenir de nouveaux objectifs"),
  NEW_ACTIVITIES("Proposer de nouvelles activités"),
  REORIENTATION("Poursuivre dans un autre organisme"),
  TRANSITION("Préparer le passage aux mesures actives");

  private final String label;

  Recommendation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
