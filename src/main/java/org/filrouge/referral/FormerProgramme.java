package org.filrouge.referral;

/** Programmes whose participants go on in Action (R18). */
public enum FormerProgramme {
  DEVENIR("Devenir"),
  INTERAGIR("Interagir");

  private final String label;

  FormerProgramme(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
