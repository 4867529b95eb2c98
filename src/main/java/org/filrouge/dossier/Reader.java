package org.filrouge.dossier;

/** Who reads, which decides what is shown; whoever is none of these reads nothing. */
public enum Reader {
  /** An agent or manager of the office that answers for the pathway. */
  OFFICE("Dossier complet, pour {{wordTheOffice}} qui en répond."),
  /** Staff of the organism that holds a place, covered by a consent in force. */
  ORGANISM_WITH_CONSENT("Ce que le consentement écrit de la personne permet de vous transmettre."),
  /** Staff of the organism that holds a place, without a consent in force. */
  ORGANISM_BEFORE_CONSENT("Ce qu'il vous faut pour répondre à l'offre de place."),
  /** Staff of the organism the person left some days ago, covered by a consent in force. */
  FORMER_ORGANISM("Ce que vous pouvez encore lire de la personne qui a quitté votre organisme."),
  /** Staff of the organism that goes on accompanying the person, covered by a consent in force. */
  MANDATED_ORGANISM(
      "Ce que le consentement permet, tant que votre organisme accompagne la personne."),
  /** Staff of an organism whose mandate the consent covers no more. */
  MANDATE_WITHOUT_CONSENT(
      "Le consentement écrit de la personne n'est plus en vigueur; {{wordTheOffice}} fait le suivi."),
  /** Staff of an organism that holds no place for this person. */
  ORGANISM_WITHOUT_PLACE("Votre organisme ne tient pas de place pour cette personne."),
  /** A partner of the network. */
  PARTNER("La demande a bien été reçue par {{wordOffice}}.");

  private final String label;

  Reader(String label) {
    this.label = label;
  }

  /** Whether that reader follows the person, and may open the file without a task. */
  boolean follows() {
    return this != ORGANISM_WITHOUT_PLACE && this != PARTNER;
  }

  String label() {
    return label;
  }
}
