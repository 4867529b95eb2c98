package org.filrouge.aftercare;

/** A contact does not come: wait on, or the office makes it (R120). */
enum MissingContactDecision {
  WAIT("Attendre encore"),
  OFFICE("Confier le contact {{wordToTheOffice}}");

  private final String label;

  MissingContactDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
