package org.filrouge.reorientation;

/** What the agent decides with the person: a judgement, never an exclusion (R80-81). */
public enum ReorientationDecision {
  REORIENT("Chercher une place dans un autre organisme"),
  MAINTAIN("Poursuivre dans le même organisme");

  private final String label;

  ReorientationDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
