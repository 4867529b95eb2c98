package org.filrouge.casestudy;

/** What became of the meeting; the next gateway reads it. */
enum MeetingOutcome {
  HELD("A eu lieu"),
  POSTPONED("Est reportée"),
  CANCELLED("Est annulée");

  private final String label;

  MeetingOutcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
