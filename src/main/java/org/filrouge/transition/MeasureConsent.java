package org.filrouge.transition;

/** What the person answered before anything of them is handed over (R129). */
enum MeasureConsent {
  SIGNED("La personne a signé le consentement"),
  REFUSED("La personne ne consent pas");

  private final String label;

  MeasureConsent(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
