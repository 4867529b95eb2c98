package org.filrouge.transition;

/** Why a provider declines; never a judgement on the person (R134). */
public enum MeasureReason {
  FULL("La mesure est complète"),
  CONDITIONS("Les conditions d'admission ne sont pas réunies pour le moment"),
  MOVED("La mesure est reportée ou annulée"),
  BEYOND_MEANS("Les besoins dépassent ce que la mesure peut offrir"),
  OTHER("Autre motif, précisé dans la note");

  private final String label;

  MeasureReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
