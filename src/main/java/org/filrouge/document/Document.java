package org.filrouge.document;

import java.util.Optional;
import org.filrouge.dossier.Reader;
import org.filrouge.dossier.Reading;

/**
 * One kind of document; a component of its own, which is all it takes to offer it in the Dossier
 * tab. What is read is the {@link Reading}'s to allow: nothing beyond it may be written (R129-131).
 */
public interface Document {

  /** Short French name, in the file's name and in the log: {@code reference}. */
  String code();

  /** What people call it, in French. */
  String title();

  /**
   * Whether that reader may have it at all. Readers are agents of the office, and staff of an
   * organism under a consent in force; nobody else gets this far.
   */
  boolean mayRead(Reading reading);

  /** Why it cannot be made yet, in one French sentence; asked each time the tab opens. */
  Optional<String> missing(Reading reading);

  /** What it says, to that reader. */
  Content content(Reading reading);

  /** Whether it is also given as data (JSON). */
  default boolean asData() {
    return false;
  }

  /** Whether the office reads: it reads everything but others' working notes. */
  static boolean office(Reading reading) {
    return reading.reader() == Reader.OFFICE;
  }
}
