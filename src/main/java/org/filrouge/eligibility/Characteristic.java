package org.filrouge.eligibility;

/**
 * What may make a return to work harder: a dated reading, never a label nor a decision (R11, R134).
 */
public enum Characteristic {
  AID_FOUR_YEARS("Aide reçue quatre ans ou plus au total"),
  LONG_ABSENCE("Longue absence du marché du travail"),
  BELOW_SECONDARY_FOUR("Scolarité en deçà de la quatrième secondaire"),
  AGED_45_OR_MORE("45 ans ou plus"),
  SINGLE_PARENT("Parent seul avec enfants à charge"),
  HEALTH_EPISODES("Épisodes de contraintes liées à la santé"),
  CHILD_UNDER_FIVE("Enfant à charge de moins de cinq ans"),
  LEAVING_INSTITUTION("Sortie d'un établissement de santé ou de détention");

  private final String label;

  Characteristic(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
