package org.filrouge.transition;

/** Who accompanies the person toward a measure and in it (R45, R90-91). */
public enum Accompaniment {
  ADVISER("La conseillère ou le conseiller accompagne la personne"),
  JOB_COACH("Une ou un {{wordJobCoach}} l'accompagne de près"),
  ORGANISM("{{WordThePartner}} garde l'accompagnement");

  private final String label;

  Accompaniment(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
