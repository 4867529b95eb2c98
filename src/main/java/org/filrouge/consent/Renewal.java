package org.filrouge.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;

/**
 * Whether the consent of someone who takes part is to be signed again: whoever answers for the file
 * learns it while there is time, not once the organism reads nothing any more (R129).
 */
public final class Renewal {

  /** So long before the end, in days, does it begin to show. */
  static final int NOTICE = 60;

  private Renewal() {}

  /**
   * What is to be done, in French; nothing while the consent holds long enough.
   *
   * @param consent the one that counts for the organism of the place
   */
  public static Optional<String> of(Optional<Consent> consent, LocalDate today) {
    return of(consent, today, today.plusDays(NOTICE));
  }

  /**
   * The same, for whoever looks farther ahead.
   *
   * @param until how long the consent should hold
   */
  public static Optional<String> of(Optional<Consent> consent, LocalDate today, LocalDate until) {
    if (consent.isEmpty()) {
      return Optional.of("aucun consentement écrit consigné; à faire signer");
    }
    var known = consent.get();
    if (known.withdrawnOn() != null) {
      return Optional.of(
          "retiré le " + FrenchDate.of(known.withdrawnOn()) + "; à convenir avec la personne");
    }
    String end = FrenchDate.of(known.validUntil());
    if (!known.inForce(today)) {
      return Optional.of("échu depuis le " + end + "; à faire signer de nouveau");
    }
    return known.validUntil().isAfter(until)
        ? Optional.empty()
        : Optional.of("valide jusqu'au " + end + "; à renouveler d'ici là");
  }
}
