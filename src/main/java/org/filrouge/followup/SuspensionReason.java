package org.filrouge.followup;

/** Why a participation is suspended; a code, the rest is the person's own affair (R134). */
public enum SuspensionReason {
  ILLNESS("Maladie"),
  FAMILY("Famille"),
  MOVE("Déménagement"),
  SEASON("Saison"),
  OTHER("Autre");

  private final String label;

  SuspensionReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
