package org.filrouge.participation;

/** What someone does to reach an objective (R72-76). */
public enum ActivityKind {
  FORMATIVE("Activité formative"),
  BASIC_LEARNING("Apprentissage de base"),
  LEARNING_TASKS("Tâches d'apprentissage, sans obligation de résultat"),
  COMPLEMENTARY("Activité sociale complémentaire");

  private final String label;

  ActivityKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
