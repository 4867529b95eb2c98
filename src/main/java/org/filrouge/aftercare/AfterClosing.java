package org.filrouge.aftercare;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.participant.Closing;
import org.filrouge.task.FieldError;

/** Why a file may be closed after the way out, when it is not that it lasts (R94). */
enum AfterClosing {
  PERSON_DECLINED("La personne ne souhaite pas poursuivre", Closing.Reason.PERSON_DECLINED),
  UNREACHABLE("La personne n'a pas pu être jointe", Closing.Reason.UNREACHABLE),
  DIRECTED_ELSEWHERE(
      "Une autre ressource répond mieux aux besoins", Closing.Reason.DIRECTED_ELSEWHERE),
  OTHER("Une autre raison, dite avec la suite", Closing.Reason.FOLLOW_THROUGH_ENDED),
  DECEASED("La personne est décédée", Closing.Reason.DECEASED);

  private final String label;
  private final Closing.Reason reason;

  AfterClosing(String label, Closing.Reason reason) {
    this.label = label;
    this.reason = reason;
  }

  public String label() {
    return label;
  }

  Closing closing(String note, String nextStep) {
    return new Closing(reason, note, nextStep);
  }

  /** No closing without a reason and a next step; after a death nothing follows. */
  static List<FieldError> missing(AfterClosing reason, String nextStep) {
    var errors = new ArrayList<FieldError>();
    if (reason == null) {
      errors.add(new FieldError("closingReason", "choisissez le motif de la fermeture."));
    } else if (reason != DECEASED && nextStep == null) {
      errors.add(
          new FieldError(
              "nextStep",
              "indiquez la suite offerte à la personne; un dossier ne se ferme pas sans suite."));
    }
    return errors;
  }
}
