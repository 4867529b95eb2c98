package org.filrouge.document;

import java.util.List;
import java.util.Map;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Sex;
import org.filrouge.profiling.AgeBand;
import org.filrouge.profiling.ContractKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter of the person's own copy about the contract they came from and their profile. */
@Component
@Order(15)
class OwnCopyProfile implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter("Votre profil à la fin d'un contrat", null, List.of(contract(), profile())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "programme", "about nobody; its name is told with the pathway",
        "programme_word", "about nobody",
        "programme_door", "about nobody",
        "programme_parameter", "about nobody",
        "adviser_territory", "about colleagues: who answers for which municipalities");
  }

  private static Told contract() {
    return Told.of("contract_entry", "Contrat")
        .orderedBy("pathway_id")
        .words("Sorte", "contract_kind", ContractKind.class, ContractKind::label)
        .day("Dernier jour", "contract_end")
        .text("Lieu de travail", "employer")
        .build();
  }

  private static Told profile() {
    return Told.of("profiling", "Profil établi avec vous")
        .dayBy("Le", "profiled_at", "profiled_by")
        .words("Sexe noté ce jour-là", "sex", Sex.class, Sex::label)
        .words("Tranche d'âge ce jour-là", "age_band", AgeBand.class, AgeBand::label)
        .words("Ce qui freinait à ce moment", "barriers", Obstacle.class, Obstacle::label)
        .text("Ce qui aiderait à le lever", "barriers_note")
        .text("Formation", "training")
        .text("Expérience de travail", "work_experience")
        .text("Compétences", "competencies")
        .text("Ressources", "resources")
        .text("Ce que vous visez", "objective")
        .build();
  }
}
