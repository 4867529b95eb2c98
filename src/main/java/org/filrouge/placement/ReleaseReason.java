package org.filrouge.placement;

/** Why a place was given back; each place is given back once. */
public enum ReleaseReason {
  DECLINED("l'organisme a décliné l'offre"),
  SILENCE("l'offre est restée sans réponse"),
  CONSENT_REFUSED("la personne n'a pas donné son consentement"),
  OTHER_ORGANISM("un autre organisme sera proposé"),
  STAYED("la personne poursuit dans son organisme"),
  CLOSED_BEFORE_START("le dossier est fermé avant le début"),
  WITHDRAWN("la demande est retirée"),
  PARTICIPATION_ENDED("la participation est terminée"),
  REORIENTED("la participation continue dans un autre organisme"),
  SUSPENDED("la participation est suspendue");

  private final String label;

  ReleaseReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
