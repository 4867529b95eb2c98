package org.filrouge.ending;

/** What the agent answers to an organism that would keep the mandate (R90). */
public enum MandateAnswer {
  ACCEPTED("Oui, l'organisme garde le mandat"),
  DECLINED("Non, le bureau accompagne la personne");

  private final String label;

  MandateAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
