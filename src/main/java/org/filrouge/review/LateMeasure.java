package org.filrouge.review;

/** What is done so that a late review takes place; nothing ends by itself (R78, R81). */
public enum LateMeasure {
  MEETING_SET("La rencontre avec la personne est fixée"),
  HELP_GIVEN("L'agente ou l'agent reçoit de l'aide"),
  COLLEAGUE("Une ou un collègue tient la révision"),
  STILL_REACHING("On cherche encore à joindre la personne");

  private final String label;

  LateMeasure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
