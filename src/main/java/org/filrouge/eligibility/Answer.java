package org.filrouge.eligibility;

/** A question that must be answered, one way or the other. */
enum Answer {
  YES("Oui"),
  NO("Non");

  private final String label;

  Answer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
