package org.filrouge.profiling;

/** The contract that ends, which opens the door (R20). */
public enum ContractKind {
  ARTICLE_60("Article 60"),
  ARTICLE_61("Article 61");

  private final String label;

  ContractKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
