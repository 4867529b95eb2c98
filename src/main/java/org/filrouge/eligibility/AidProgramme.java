package org.filrouge.eligibility;

/** The financial aid the person receives: four programmes open the door (R1-4). */
public enum AidProgramme {
  SOCIAL_ASSISTANCE("Aide sociale"),
  SOCIAL_SOLIDARITY("Solidarité sociale"),
  EMPLOYMENT_OBJECTIVE("Objectif emploi"),
  BASIC_INCOME("Revenu de base"),
  NONE("Aucun de ces programmes");

  private final String label;

  AidProgramme(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
