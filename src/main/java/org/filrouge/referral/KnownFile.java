package org.filrouge.referral;

import org.filrouge.participant.Person;

/**
 * A file the office already follows or followed.
 *
 * @param openPathway id of its open pathway, or {@code null} when the file is closed
 */
record KnownFile(Person person, Long openPathway) {

  long number() {
    return person.fileNumber();
  }

  boolean open() {
    return openPathway != null;
  }
}
