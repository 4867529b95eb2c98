package org.filrouge.followup;

/** How the person came during the month; a fact, never a fault (R50, R81). */
public enum MonthAttendance {
  REGULAR("Présence régulière"),
  PARTIAL("Présence partielle"),
  ABSENT("Absence tout le mois");

  private final String label;

  MonthAttendance(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
