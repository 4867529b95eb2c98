package org.filrouge.placement;

/** What happens if the last place has just been taken. */
enum IfFull {
  WAIT("L'inscrire sur la liste d'attente de cet organisme"),
  CHOOSE_AGAIN("Revenir choisir un autre organisme");

  private final String label;

  IfFull(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
