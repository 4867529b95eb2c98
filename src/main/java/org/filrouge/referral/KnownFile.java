package org.filrouge.referral;

import java.util.Optional;
import org.filrouge.participant.Person;

/**
 * A file the office already follows or followed.
 *
 * @param openPathway id of its open pathway, or {@code null} when the file is closed
 * @param deceased whether the file is closed since the person died
 */
record KnownFile(Person person, Long openPathway, boolean deceased) {

  private static final String CLOSED_FOR_GOOD =
      "ce dossier est fermé depuis le décès de la personne et ne se rouvre pas; s'il y a erreur sur"
          + " la personne ou sur le décès, parlez-en d'abord à la ou au gestionnaire de votre bureau.";

  long number() {
    return person.fileNumber();
  }

  /** Why no pathway opens there, and what to do; nothing when it may. */
  Optional<String> refusal() {
    return deceased ? Optional.of(CLOSED_FOR_GOOD) : Optional.empty();
  }

  boolean open() {
    return openPathway != null;
  }
}
