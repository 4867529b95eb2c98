package org.filrouge.eligibility;

/** How far the person stands from work, in one of the three parts of the PPM reading (R10). */
public enum Distance {
  CLOSE("Proche"),
  MIDDLE("À mi-chemin"),
  FAR("Loin");

  private final String label;

  Distance(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
