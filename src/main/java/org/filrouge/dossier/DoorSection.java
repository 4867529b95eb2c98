package org.filrouge.dossier;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the entry door brought (R18, R32, R35). */
@Component
@Order(30)
class DoorSection implements DossierSection {

  @Override
  public Optional<Section> forOffice(Reading reading) {
    Row file = reading.file();
    return Section.titled("À l'entrée")
        .fact("Organisme qui a recruté", file.text("recruitment_organism"))
        .fact("Évaluation de l'organisme", file.text("recruitment_evaluation"))
        .fact("Motif du dépistage", file.text("screening_reason"))
        .fact("Meilleur moment pour joindre la personne", file.text("contact_moment"))
        .fact("Organisme de la participation en cours", file.text("former_organism"))
        .fact("Participation depuis le", file.day("participating_since"))
        .build();
  }
}
