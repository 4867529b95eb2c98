package org.filrouge.reorientation;

/** How a reorientation ended. */
public enum Ending {
  MOVED("la personne a commencé dans un autre organisme"),
  MAINTAINED("la participation se poursuit dans le même organisme"),
  STOPPED("la recherche a été arrêtée; la personne garde sa place"),
  PARTICIPATION_ENDED("la participation a pris fin");

  private final String label;

  Ending(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
