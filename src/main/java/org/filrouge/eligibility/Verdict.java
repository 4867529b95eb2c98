package org.filrouge.eligibility;

/** What the table proposes and what a person decides (R14-17). */
public enum Verdict {
  ELIGIBLE("Admissible"),
  NOT_ELIGIBLE("Non admissible");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
