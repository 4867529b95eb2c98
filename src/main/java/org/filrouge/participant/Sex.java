package org.filrouge.participant;

/** Sex as kept for the profile of those reached (R153). */
public enum Sex {
  F("Femme"),
  M("Homme"),
  X("Autre ou ne souhaite pas le dire");

  private final String label;

  Sex(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
