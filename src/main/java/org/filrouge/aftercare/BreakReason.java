package org.filrouge.aftercare;

/** What broke, or what made it break; never a fault of the person's (R134). */
public enum BreakReason {
  MEASURE_STOPPED("La mesure s'est interrompue"),
  JOB_ENDED("L'emploi a pris fin"),
  STUDIES_STOPPED("Les études se sont interrompues"),
  HEALTH("Santé"),
  FAMILY("Famille ou logement"),
  OTHER("Autre raison"),
  DECEASED("Décès");

  private final String label;

  BreakReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
