package org.filrouge.placement;

/** What the agent does with the organisms proposed. */
enum ProposalDecision {
  PROPOSE("Proposer un organisme"),
  CLOSE("Diriger la personne vers une autre ressource");

  private final String label;

  ProposalDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
