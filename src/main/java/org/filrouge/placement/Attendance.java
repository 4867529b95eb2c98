package org.filrouge.placement;

/** What happened on the first day. */
public enum Attendance {
  STARTED("La personne est venue"),
  POSTPONED("La première journée est reportée"),
  ABSENT("La personne n'est pas venue");

  private final String label;

  Attendance(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
