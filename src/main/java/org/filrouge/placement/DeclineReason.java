package org.filrouge.placement;

/** Why an organism declines; each reason has a stated effect (decline-effect.dmn). */
public enum DeclineReason {
  SERVICES_DO_NOT_FIT("Nos services ne répondent pas aux objectifs visés"),
  NEEDS_BEYOND_MEANS("Les besoins dépassent ce que nous pouvons offrir"),
  STAFF_UNAVAILABLE("L'équipe n'est pas disponible aux dates prévues"),
  SCHEDULE_OR_TRAVEL("L'horaire ou le déplacement ne peut pas être organisé"),
  PLACES_REVIEWED("Nos places ou notre budget sont en révision"),
  OTHER("Autre motif, précisé dans la note");

  private final String label;

  DeclineReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
