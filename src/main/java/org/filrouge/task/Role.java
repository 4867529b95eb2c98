package org.filrouge.task;

/** The roles of the programme; each is a group of the engine. */
public enum Role {
  AGENT("agents", "Agents"),
  ORGANISM_STAFF("organism-staff", "Personnel des organismes"),
  PARTNER("partners", "Partenaires du réseau"),
  MANAGER("managers", "Gestionnaires"),
  ANALYST("analysts", "Analystes"),
  ADMINISTRATOR("camunda-admin", "Administrateurs");

  private final String group;
  private final String label;

  Role(String group, String label) {
    this.group = group;
    this.label = label;
  }

  public String group() {
    return group;
  }

  public String label() {
    return label;
  }
}
