package org.filrouge.aftercare;

/** What a contact found; whoever is not reached is tried again (R92-93, R120). */
public enum ContactFound {
  IN_MEASURE("Elle est en mesure d'emploi"),
  EMPLOYED("Elle est en emploi"),
  STUDYING("Elle est aux études"),
  BREAK("Cela s'est interrompu"),
  NOT_REACHED("Elle n'a pas pu être jointe"),
  NO_MORE("Elle ne souhaite plus de suivi");

  private final String label;

  ContactFound(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
