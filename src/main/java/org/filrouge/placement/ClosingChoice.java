package org.filrouge.placement;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.participant.Closing;
import org.filrouge.task.FieldError;

/** Why a pathway may be closed before a first day, with the person (R81, R94). */
enum ClosingChoice {
  DIRECTED_ELSEWHERE("Une autre ressource répond mieux aux besoins"),
  PERSON_DECLINED("La personne ne souhaite pas poursuivre"),
  UNREACHABLE("La personne n'a pas pu être jointe");

  private final String label;

  ClosingChoice(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  Closing closing(String note, String nextStep) {
    return new Closing(Closing.Reason.valueOf(name()), note, nextStep);
  }

  /** No closing without a reason and a next step. */
  static List<FieldError> missing(ClosingChoice reason, String nextStep) {
    var errors = new ArrayList<FieldError>();
    if (reason == null) {
      errors.add(new FieldError("closingReason", "choisissez le motif de la fermeture."));
    }
    if (nextStep == null) {
      errors.add(
          new FieldError(
              "nextStep",
              "indiquez la suite offerte à la personne; un dossier ne se ferme pas sans suite."));
    }
    return errors;
  }
}
