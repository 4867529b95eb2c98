package org.filrouge.document;

import java.util.List;
import org.filrouge.transition.Accompaniment;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter of the person's own copy about the way to a measure, to work or to studies. */
@Component
@Order(40)
class OwnCopyMeasures implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter(
            "Vers une mesure d'emploi, le travail ou les études",
            "Rien encore.",
            List.of(transitionPlan())));
  }

  private static Told transitionPlan() {
    return Told.of("transition_plan", "Passage vers une mesure")
        .orderedBy("pathway_id")
        .dayBy("Convenu le", "arranged_at", "arranged_by")
        .text("Mesure", "measure")
        .text("Avec", "adviser")
        .day("Première rencontre", "first_meeting")
        .words("Accompagnement", "accompanied_by", Accompaniment.class, Accompaniment::label)
        .text("La suite", "next_step")
        .build();
  }
}
