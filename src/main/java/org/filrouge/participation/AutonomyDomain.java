package org.filrouge.participation;

/**
 * Where in the person's life an objective of a plan de cheminement vers l'autonomie lies (R38-40,
 * R62).
 */
public enum AutonomyDomain {
  SELF("Mieux me connaître, ce que je sais faire"),
  DAILY_LIFE("Ma vie de tous les jours : logement, budget, transport, garde"),
  HEALTH("Ma santé et mon bien-être"),
  RELATIONS("Mes relations et mon réseau"),
  LEARNING("Ce que j'apprends"),
  PROJECT("Mon projet");

  private final String label;

  AutonomyDomain(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
