package org.filrouge.reorientation;

/** Who asks for a reorientation. */
public enum Asker {
  ORGANISM("L'organisme"),
  PERSON("La personne"),
  AGENT("L'agente ou l'agent");

  private final String label;

  Asker(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
