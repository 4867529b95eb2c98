package org.filrouge.participant;

/**
 * The ways into a programme (R18, R20, R32), and the return of a person whose file was closed
 * (R35).
 */
public enum Door {
  REFERRAL("Référence"),
  DIRECT_RECRUITMENT("Recrutement direct"),
  SCREENING("Dépistage"),
  CONVERSION("Conversion d'une participation en cours"),
  CONTRACT_END("Fin d'un contrat article 60 ou 61"),
  REOPENING("Réouverture du dossier");

  private final String label;

  Door(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
