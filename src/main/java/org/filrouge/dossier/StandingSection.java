package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.participant.Door;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the case stands and who answers for it (R117-123). */
@Component
@Order(20)
class StandingSection implements DossierSection {

  private static final String TITLE = "Où en est le dossier";

  @Override
  public Optional<Section> forOffice(Reading reading) {
    Row file = reading.file();
    return Section.titled(TITLE)
        .fact("Étape", Standing.of(reading))
        .fact("Révision annuelle", Standing.review(reading))
        .fact("Suite annoncée", file.text("next_step"))
        .fact("Note de fermeture", file.text("closing_note"))
        .fact("{{WordAgentTitle}}", file.person("agent"))
        .fact("{{WordTeam}}", file.text("office_name"))
        .fact("Porte d'entrée", file.words("door", Door.class, Door::label))
        .fact("Ouvert", file.dayBy("opened_at", "opened_by"))
        .fact("Accord de la personne", file.dayBy("agreed_on", "agreed_with"))
        .fact("Demande", file.text("demand"))
        .build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return theirs(reading, true);
  }

  private static Optional<Section> theirs(Reading reading, boolean review) {
    Row file = reading.file();
    return Section.titled(TITLE)
        .fact("Étape", Standing.forOrganism(reading))
        .fact("Révision annuelle", review ? Standing.review(reading) : null)
        .fact("{{WordAgentTitle}}", file.person("agent"))
        .fact("{{WordTeam}}", file.text("office_name"))
        .build();
  }

  /** Who answers an offer learns nothing of a participation that goes on elsewhere (R129). */
  @Override
  public Optional<Section> beforeConsent(Reading reading) {
    return theirs(reading, reading.file().has("first_day"));
  }
}
