package org.filrouge.referral;

import org.filrouge.participant.Closing;

/** Why a request stops at the first meeting; each closes the pathway with its own reason. */
enum DeclineReason {
  PERSON_DECLINED("La personne ne souhaite pas poursuivre", Closing.Reason.PERSON_DECLINED),
  UNREACHABLE("La personne n'a pas pu être jointe", Closing.Reason.UNREACHABLE),
  DIRECTED_ELSEWHERE(
      "La personne est dirigée vers une autre ressource", Closing.Reason.DIRECTED_ELSEWHERE);

  private final String label;
  private final Closing.Reason closing;

  DeclineReason(String label, Closing.Reason closing) {
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
