package org.filrouge.followup;

/** What came of a contact with someone whose participation is suspended (R44, R50). */
public enum ContactResult {
  RETURNED("La personne est revenue"),
  AWAY("Un autre contact est convenu"),
  WISHES_TO_STOP("La personne souhaite arrêter");

  private final String label;

  ContactResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
