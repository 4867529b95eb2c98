package org.filrouge.transition;

import org.filrouge.participant.Closing;

/** Why an agent stops the way to a measure and closes the file (R81, R94). */
enum StopReason {
  PERSON_DECLINED("La personne ne souhaite pas poursuivre", Closing.Reason.PERSON_DECLINED),
  OTHER_RESOURCE(
      "Une autre ressource répond mieux à sa situation", Closing.Reason.DIRECTED_ELSEWHERE),
  LEFT_THE_TERRITORY("La personne a quitté le territoire", Closing.Reason.DIRECTED_ELSEWHERE),
  UNREACHABLE("La personne n'a pas pu être jointe", Closing.Reason.UNREACHABLE),
  DECEASED("La personne est décédée", Closing.Reason.DECEASED);

  private final String label;
  private final Closing.Reason closing;

  StopReason(String label, Closing.Reason closing) {
    this.label = label;
    this.closing = closing;
  }

  public String label() {
    return label;
  }

  Closing.Reason closing() {
    return closing;
  }
}
