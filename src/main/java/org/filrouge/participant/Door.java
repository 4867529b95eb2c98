package org.filrouge.participant;

/**
 * The ways into the programme (R18, R32), and the return of a person whose file was closed (R35).
 */
public enum Door {
  REFERRAL("Référence"),
  DIRECT_RECRUITMENT("Recrutement direct"),
  SCREENING("Dépistage"),
  CONVERSION("Conversion d'une participation en cours"),
  REOPENING("Réouverture du dossier");

  private final String label;

  Door(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
