package org.filrouge.referral;

/** What a current participant wishes next (R18). */
public enum Wish {
  CONTINUE("Continuer dans PAAS Action"),
  TOWARD_MEASURES("Passer vers les mesures actives d'emploi");

  private final String label;

  Wish(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
