package org.filrouge.transition;

/** What is done about a provider that does not answer (R30). */
enum MeasureSilence {
  WAIT("Attendre encore la réponse"),
  WITHDRAWN("Retirer la demande et décider de la suite");

  private final String label;

  MeasureSilence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
