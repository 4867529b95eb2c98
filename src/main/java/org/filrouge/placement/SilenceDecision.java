package org.filrouge.placement;

/** What is done about an organism that does not answer. */
enum SilenceDecision {
  WAIT("Attendre encore la réponse"),
  WITHDRAWN("Retirer l'offre et libérer la place");

  private final String label;

  SilenceDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
