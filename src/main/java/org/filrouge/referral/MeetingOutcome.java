package org.filrouge.referral;

/** Whether the person wishes to go on, once met (R19, R22). */
enum MeetingOutcome {
  AGREED("Oui, la personne souhaite poursuivre"),
  DECLINED("Non, la demande s'arrête ici");

  private final String label;

  MeetingOutcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
