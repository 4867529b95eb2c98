package org.filrouge.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.dossier.Row;
import org.filrouge.needs.Obstacle;
import org.filrouge.transition.Accompaniment;
import org.filrouge.transition.ActionStep;
import org.filrouge.transition.MeasureReason;
import org.filrouge.transition.MeasureRefusals;
import org.filrouge.transition.NextStep;
import org.filrouge.transition.PersonReason;
import org.filrouge.transition.StartKind;
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
            List.of(transitionPlan(), passage())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "measure", "about nobody",
        "meeting_place", "about nobody",
        "transition_phase.young", "what the table looked at; its reasons say it",
        "transition_phase.several_barriers", "what the table looked at; its reasons say it",
        "transition_phase.started_choice", "ties to the choice, which is told");
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

  private static Told passage() {
    return Told.of("transition_phase", "Passage")
        .day("Commencé le", "opened_at")
        .words(
            "Ce que les règles proposaient", "proposal", Accompaniment.class, Accompaniment::label)
        .reasons("Pourquoi", "proposal_reasons")
        .words("Qui vous accompagne", "accompanied_by", Accompaniment.class, Accompaniment::label)
        .text("Avec", "companion")
        .organism("{{WordOfThePartner}}", "companion_organism")
        .organism("{{WordPartner}} qui gardait l'accompagnement", "mandate_organism")
        .text("Pourquoi le choix diffère de la proposition", "divergence_reason")
        .dayBy("Décidé le", "decided_at", "decided_by")
        .day("Première rencontre", "first_meeting_on")
        .text("Où", "first_place")
        .text("Rencontres suivantes", "following_place")
        .day("Après une pause, reprise le", "resume_on")
        .words("Ce qui a commencé", "start_kind", StartKind.class, StartKind::label)
        .text("Chez", "started_where")
        .day("Depuis le", "started_on")
        .dayBy("Terminé le", "ended_at", "ended_by")
        .with(actionPlan())
        .with(choice())
        .with(refusal())
        .build();
  }

  private static Told.Builder actionPlan() {
    var plan =
        Told.of("action_plan", "phase_id", "Plan d'action")
            .dayBy("Convenu le", "agreed_at", "agreed_by")
            .text("Ce que vous visez", "objective");
    step(plan, "Objectif réaliste", "objective_step");
    step(plan, "Bilan de compétences", "skills_assessment");
    step(plan, "Curriculum vitæ", "cv");
    step(plan, "Lettre de présentation", "letter");
    step(plan, "Simulations d'entrevue", "interview");
    step(plan, "Droits et devoirs au travail", "rights");
    step(plan, "Lever ce qui freine encore", "barriers_step");
    return plan.words("Ce qui freinait encore", "barriers", Obstacle.class, Obstacle::label)
        .text("Ce qui est prévu pour le lever", "barriers_plan")
        .text("Comment vous y avez pris part", "taking_part");
  }

  private static void step(Told.Builder plan, String label, String column) {
    plan.words(label, column, ActionStep.class, ActionStep::label);
  }

  private static Told.Builder choice() {
    return Told.of("measure_choice", "phase_id", "Mesure choisie avec vous")
        .measure("Mesure", "measure_code")
        .dayBy("Choisie le", "chosen_at", "chosen_by")
        .text("Pourquoi", "reason")
        .day("Rappel fait le", "reminded_at")
        .day("Relais {{wordToTheOffice}} le", "escalated_at")
        .dayBy("Réponse le", "answered_at", "answered_by")
        .yesNo("Acceptée", "accepted")
        .day("Début convenu", "start_on")
        .text("Où", "start_place")
        .text("Qui vous accueille", "contact")
        .day("Laissée de côté le", "dropped_at")
        .with(handOver());
  }

  private static Told.Builder handOver() {
    return Told.of("hand_over", "choice_id", "Ce qui a été transmis, dans les limites permises")
        .orderedBy("choice_id")
        .dayBy("Le", "handed_over_at", "handed_over_by")
        .text("Votre demande", "demand")
        .text("Formation", "training")
        .text("Expérience de travail", "work_experience")
        .text("Autres acquis", "other_assets")
        .text("Compétences", "competencies")
        .text("Obstacles", "obstacles")
        .text("Ressources disponibles", "resources")
        .text("Autres renseignements utiles", "other_information")
        .text("Objectifs poursuivis", "objectives")
        .text("Lien avec l'intervention", "intervention_link")
        .day("Début prévu", "planned_start")
        .day("Fin estimée", "planned_end");
  }

  private static Told.Builder refusal() {
    return Told.of("measure_refusal", "phase_id", "Une mesure qui n'a pas eu lieu")
        .dayBy("Consigné le", "refused_at", "recorded_by")
        .words("De la part de", "whose", MeasureRefusals.Whose.class, MeasureRefusals.Whose::label)
        .line("Raison", Set.of("reason"), OwnCopyMeasures::reason)
        .text("Précision", "note")
        .words("Suite", "decision", NextStep.class, NextStep::label)
        .text("Pourquoi cette suite", "decision_reason")
        .text("Prochaine étape", "next_step")
        .dayBy("Décidé le", "decided_at", "decided_by");
  }

  /** Each has reasons of its own; without an answer there is none to tell. */
  private static String reason(Row row) {
    return switch (row.text("whose")) {
      case "PERSON" -> row.words("reason", PersonReason.class, PersonReason::label);
      case "MEASURE" -> row.words("reason", MeasureReason.class, MeasureReason::label);
      default -> null;
    };
  }
}
