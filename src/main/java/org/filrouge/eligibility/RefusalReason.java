package org.filrouge.eligibility;

/** Why a person is directed elsewhere: no refusal without it (R9). */
public enum RefusalReason {
  NO_AID_PROGRAMME("Ne reçoit aucun des quatre programmes d'aide"),
  NEARER_TO_MARKET("Est plus près du marché du travail"),
  READY_FOR_MEASURE("Peut entreprendre une mesure d'emploi dès maintenant"),
  BETTER_SERVED_ELSEWHERE("Un autre service répond mieux à ses besoins"),
  NOT_THE_MOMENT("Le moment ne convient pas à la personne");

  private final String label;

  RefusalReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
