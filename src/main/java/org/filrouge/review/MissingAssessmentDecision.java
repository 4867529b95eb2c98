package org.filrouge.review;

/** What is done about an assessment that does not come; it never delays the review (R78). */
enum MissingAssessmentDecision {
  WAIT("Attendre encore l'évaluation"),
  WITHOUT_ORGANISM("Tenir la révision sans elle");

  private final String label;

  MissingAssessmentDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
