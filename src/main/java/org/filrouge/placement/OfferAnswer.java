package org.filrouge.placement;

/** What an organism answers to an offer. */
enum OfferAnswer {
  ACCEPTED("Accepter"),
  DECLINED("Décliner");

  private final String label;

  OfferAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
