package org.filrouge.consent;

/** What the person allows to be exchanged: each group of the seven fields is weighed (R130-131). */
public enum Information {
  IDENTITY("Identité et coordonnées"),
  DEMAND("Demande de la personne"),
  ASSETS("Acquis : formation, expérience de travail, autres"),
  NEEDS("Besoins : compétences, obstacles, ressources"),
  OTHER("Autres renseignements utiles"),
  OBJECTIVES("Objectifs poursuivis et lien avec l'intervention"),
  DATES("Dates prévues de début et de fin");

  private final String label;

  Information(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
