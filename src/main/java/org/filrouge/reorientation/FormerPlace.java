package org.filrouge.reorientation;

/** What becomes of the present place until the first day elsewhere. */
public enum FormerPlace {
  KEEP("La garder jusqu'à la première journée ailleurs"),
  RELEASE("La libérer dès maintenant");

  private final String label;

  FormerPlace(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
