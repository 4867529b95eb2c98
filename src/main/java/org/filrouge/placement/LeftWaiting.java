package org.filrouge.placement;

/** Why a person is no longer on a waiting list. */
public enum LeftWaiting {
  PLACE_OFFERED("une place lui est offerte"),
  OTHER_ORGANISM("un autre organisme sera proposé"),
  STAYED("la personne poursuit dans son organisme"),
  CLOSED("le dossier est fermé"),
  NO_LONGER_FOLLOWED("l'attente n'est plus suivie");

  private final String label;

  LeftWaiting(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
