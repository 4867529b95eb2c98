package org.filrouge.transition;

/** Whether the file is handed over (R30, R34). */
enum HandOverDecision {
  HANDED_OVER("Le dossier est transmis"),
  STOPPED("La personne ne souhaite plus cette mesure");

  private final String label;

  HandOverDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
