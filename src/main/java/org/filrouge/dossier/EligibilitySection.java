package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.eligibility.AidProgramme;
import org.filrouge.eligibility.Characteristic;
import org.filrouge.eligibility.ConstraintStatus;
import org.filrouge.eligibility.Distance;
import org.filrouge.eligibility.RefusalReason;
import org.filrouge.eligibility.Verdict;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was proposed, what a person decided and why (R14-17); a dated reading, not a label (R134).
 */
@Component
@Order(40)
class EligibilitySection implements DossierSection {

  private final Rows rows;

  EligibilitySection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean ofTheArrival() {
    return true;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return rows.first(
            "select * from eligibility where pathway_id = ? order by id desc fetch first 1 row only",
            reading.pathwayId())
        .flatMap(EligibilitySection::section);
  }

  private static Optional<Section> section(Row row) {
    return Section.titled("Admissibilité")
        .fact("Décision", row.words("decision", Verdict.class, Verdict::label))
        .fact("Décidée", row.dayBy("decided_at", "decided_by"))
        .fact("Motif", row.words("refusal_reason", RefusalReason.class, RefusalReason::label))
        .fact("Proposition", row.words("proposal", Verdict.class, Verdict::label))
        .fact("Motifs de la proposition", row.text("proposal_reasons"))
        .fact("Pourquoi la décision s'en écarte", row.text("divergence_reason"))
        .fact("Évaluée", row.dayBy("assessed_at", "assessed_by"))
        .fact("Aide reçue", row.words("aid_programme", AidProgramme.class, AidProgramme::label))
        .fact(
            "Contraintes",
            row.words("constraint_status", ConstraintStatus.class, ConstraintStatus::label))
        .fact("Éloignée du marché du travail", row.yesNo("far_from_market"))
        .fact("Empêchée d'entreprendre une mesure", row.yesNo("prevented"))
        .fact("Situation", row.text("situation"))
        .fact("Motivation", row.text("motivation"))
        .fact(
            "Caractéristiques (indice, à cette date)",
            row.words("characteristics", Characteristic.class, Characteristic::label))
        .fact("Profession", row.words("ppm_profession", Distance.class, Distance::label))
        .fact("Marché", row.words("ppm_market", Distance.class, Distance::label))
        .fact("Personne", row.words("ppm_person", Distance.class, Distance::label))
        .build();
  }
}
