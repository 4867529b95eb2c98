package org.filrouge.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Consent;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;

/**
 * Who reads a dossier, and as what (R129, invariant 3). Whoever is none of these is refused.
 *
 * @param organism the reader's organism that holds the place, held it or goes on accompanying, or
 *     {@code null}
 */
record Access(Reader reader, String organism) {

  static Optional<Access> of(Actor actor, Row file, List<Consent> consents, LocalDate today) {
    // Administration keeps the engine running; it has no business in anybody's life.
    if (actor.is(Role.ADMINISTRATOR)) {
      return Optional.empty();
    }
    if (ofTheOffice(actor, file.text("office"))) {
      return Optional.of(new Access(Reader.OFFICE, null));
    }
    if (actor.is(Role.ORGANISM_STAFF)) {
      return Optional.of(ofAnOrganism(actor, file, consents, today));
    }
    return actor.is(Role.PARTNER)
        ? Optional.of(new Access(Reader.PARTNER, null))
        : Optional.empty();
  }

  private static boolean ofTheOffice(Actor actor, String office) {
    return actor.is(Role.AGENT) && actor.offices().contains(office)
        || actor.is(Role.MANAGER) && actor.groups().contains("managers-" + office);
  }

  private static Access ofAnOrganism(
      Actor actor, Row file, List<Consent> consents, LocalDate today) {
    String mandated = file.text("mandate_organism");
    if (mandated != null && !file.has("closed_at") && actor.organisms().contains(mandated)) {
      return new Access(
          consented(consents, mandated, today)
              ? Reader.MANDATED_ORGANISM
              : Reader.MANDATE_WITHOUT_CONSENT,
          mandated);
    }
    String holder = file.text("organism_code");
    if (holder == null || file.has("closed_at") || !actor.organisms().contains(holder)) {
      return new Access(Reader.ORGANISM_WITHOUT_PLACE, null);
    }
    boolean consented = consented(consents, holder, today);
    if (file.has("released_at")) {
      return consented
          ? new Access(Reader.FORMER_ORGANISM, holder)
          : new Access(Reader.ORGANISM_WITHOUT_PLACE, null);
    }
    return new Access(
        consented ? Reader.ORGANISM_WITH_CONSENT : Reader.ORGANISM_BEFORE_CONSENT, holder);
  }

  private static boolean consented(List<Consent> consents, String organism, LocalDate today) {
    return consents.stream()
        .anyMatch(consent -> consent.organismCode().equals(organism) && consent.inForce(today));
  }
}
