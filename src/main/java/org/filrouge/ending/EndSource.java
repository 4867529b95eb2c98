package org.filrouge.ending;

/** Where the request comes from. */
public enum EndSource {
  REQUEST("Demandée directement"),
  REVIEW("Décidée lors d'une révision"),
  READINESS("À la suite du deuxième échange");

  private final String label;

  EndSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
