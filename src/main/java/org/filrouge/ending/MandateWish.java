package org.filrouge.ending;

/** Whether the organism keeps the mandate of accompaniment; explicit (R90-91). */
public enum MandateWish {
  KEEP("L'organisme souhaite garder le mandat d'accompagnement"),
  HAND_OVER("L'organisme remet le mandat au bureau"),
  ELSEWHERE("L'organisme recommande un accompagnement par d'autres");

  private final String label;

  MandateWish(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
