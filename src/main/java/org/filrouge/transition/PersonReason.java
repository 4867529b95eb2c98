package org.filrouge.transition;

/** Why the person says no for now, as they wish it to be known (R134). */
public enum PersonReason {
  TO_PREPARE("Souhaite se préparer davantage"),
  DOES_NOT_SUIT("La mesure ne lui convient pas"),
  SCHEDULE_OR_TRAVEL("Horaire ou déplacement"),
  HEALTH_OR_FAMILY("Santé ou famille"),
  OTHER_PLANS("Autres projets"),
  NOT_SAID("Ne souhaite pas dire pourquoi");

  private final String label;

  PersonReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
