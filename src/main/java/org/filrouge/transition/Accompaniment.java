package org.filrouge.transition;

/** Who goes on accompanying the person (R90-91). */
public enum Accompaniment {
  ORGANISM("L'organisme garde l'accompagnement"),
  ADVISER("La conseillère ou le conseiller prend le relais");

  private final String label;

  Accompaniment(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
