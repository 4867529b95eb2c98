package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.participant.Sex;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the person is; to an organism, only under consent (R129, invariant 3). */
@Component
@Order(10)
class IdentitySection implements DossierSection {

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return identity(reading.file());
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading.shares(Information.IDENTITY) ? identity(reading.file()) : Optional.empty();
  }

  private static Optional<Section> identity(Row file) {
    return Section.titled("Identité")
        .fact("Nom", file.text("first_name") + " " + file.text("last_name"))
        .fact("Numéro de dossier", file.text("file_number"))
        .fact("Date de naissance", file.day("birth_date"))
        .fact("Sexe", file.words("sex", Sex.class, Sex::label))
        .fact("{{WordMunicipality}}", file.text("municipality"))
        .fact("Téléphone", file.text("phone"))
        .build();
  }
}
