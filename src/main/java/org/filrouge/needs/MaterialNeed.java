package org.filrouge.needs;

/** What must be arranged for the person to be able to come (R39-40). */
public enum MaterialNeed {
  TRANSPORT("Transport"),
  CHILDCARE("Garde d'enfants"),
  FINANCIAL("Soutien financier");

  private final String label;

  MaterialNeed(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
