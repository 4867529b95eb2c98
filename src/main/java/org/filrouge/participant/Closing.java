package org.filrouge.participant;

/**
 * Why a pathway ends and what comes next: no refusal without both (R9, R94).
 *
 * @param note what led to it, or {@code null}; never verbatim (R132)
 * @param nextStep where the person is directed, in one sentence
 */
public record Closing(Reason reason, String note, String nextStep) {

  /** Coded reasons. */
  public enum Reason {
    NOT_ELIGIBLE("non admissible au programme"),
    PERSON_DECLINED("la personne ne souhaite pas poursuivre"),
    UNREACHABLE("la personne n'a pas pu être jointe"),
    DIRECTED_ELSEWHERE("la personne est dirigée vers une autre ressource"),
    TO_ACTIVE_MEASURES("passage vers les mesures actives d'emploi"),
    ALREADY_FOLLOWED("la personne est déjà suivie dans un autre dossier"),
    PARTICIPATION_ENDED("la participation est terminée"),
    LASTING("l'emploi, les études ou la mesure durent"),
    FOLLOW_THROUGH_ENDED("le suivi après le passage est terminé"),
    RESUMED("un nouveau parcours reprend sur le même dossier"),
    DECEASED("décès de la personne");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
