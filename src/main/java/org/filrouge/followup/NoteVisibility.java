package org.filrouge.followup;

/** Who may read a note (R130-135). */
public enum NoteVisibility {
  SHARED("Partagée entre le bureau et l'organisme"),
  PRIVATE("Note de travail, pour mon équipe seulement");

  private final String label;

  NoteVisibility(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
