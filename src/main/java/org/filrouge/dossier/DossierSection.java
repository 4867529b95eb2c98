package org.filrouge.dossier;

import java.util.Optional;

/**
 * Reads one part of the dossier; a capability adds its own. Closed by default: an organism reads
 * nothing of a section that does not say so.
 */
public interface DossierSection {

  /** What the office that answers for the pathway reads. */
  Optional<Section> forOffice(Reading reading);

  /** What the organism that holds the place reads, within {@link Reading#shares}. */
  default Optional<Section> withConsent(Reading reading) {
    return Optional.empty();
  }

  /** Whether it tells how the person came in: once they take part, it comes last. */
  default boolean ofTheArrival() {
    return false;
  }

  /** What the organism needs to answer for a place: codes and dates, nothing a person wrote. */
  default Optional<Section> beforeConsent(Reading reading) {
    return Optional.empty();
  }
}
