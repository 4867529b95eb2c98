package org.filrouge.document;

import java.util.List;
import java.util.Map;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participation.ActivityKind;
import org.filrouge.participation.ActivitySetting;
import org.filrouge.participation.AutonomyDomain;
import org.filrouge.participation.PlanTemplate;
import org.filrouge.placement.DeclineReason;
import org.filrouge.placement.LeftWaiting;
import org.filrouge.placement.ReleaseReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapters of the person's own copy about their place, their participation and their plans. */
@Component
@Order(20)
class OwnCopyPlace implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter(
            "Les organismes et votre place",
            "Aucune place ne vous a encore été offerte.",
            List.of(waiting(), placement())),
        new Chapter(
            "Votre participation",
            "Votre participation n'a pas encore commencé.",
            List.of(participation())),
        new Chapter("Vos plans", "Aucun plan encore.", List.of(plan(), planRound(), planRelay())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "first_day_change.what", "the dates and the note say it",
        "placement.decline_excludes", "how the program ranks organisms",
        "plan_round.taken_up_by", "which process works on it");
  }

  private static Told waiting() {
    return Told.of("waiting", "Liste d'attente")
        .organism("Organisme", "organism_code")
        .dayBy("Inscription le", "since", "registered_by")
        .day("Fin de l'attente le", "left_at")
        .words("Parce que", "left_reason", LeftWaiting.class, LeftWaiting::label)
        .build();
  }

  private static Told placement() {
    return Told.of("placement", "Place offerte")
        .organism("Organisme", "organism_code")
        .dayBy("Offerte le", "offered_at", "offered_by")
        .text("Pourquoi cet organisme", "reason")
        .day("Rappel fait le", "reminded_at")
        .day("Relais au bureau le", "escalated_at")
        .dayBy("Réponse de l'organisme le", "answered_at", "answered_by")
        .yesNo("Acceptée", "accepted")
        .words("Motif s'il a décliné", "decline_reason", DeclineReason.class, DeclineReason::label)
        .text("Ce que l'organisme a écrit", "answer_note")
        .day("Début convenu", "start_date")
        .day("Fin estimée", "estimated_end")
        .dayBy("Votre première journée", "first_day", "first_day_recorded_by")
        .dayBy("Place libérée le", "released_at", "released_by")
        .words("Parce que", "release_reason", ReleaseReason.class, ReleaseReason::label)
        .text("Précision", "release_note")
        .with(
            Told.of("schedule_step", "placement_id", "Horaire")
                .orderedBy("from_date")
                .day("À compter du", "from_date")
                .text("Heures par semaine", "hours_per_week"))
        .with(
            Told.of("first_day_change", "placement_id", "Première journée changée ou manquée")
                .dayBy("Consigné le", "recorded_at", "recorded_by")
                .day("Elle était prévue le", "planned_on")
                .day("Nouvelle date", "new_date")
                .text("Ce qui a été dit", "note"))
        .with(
            Told.of("schedule_change", "placement_id", "Changement d'horaire")
                .dayBy("Fait le", "changed_at", "changed_by")
                .day("À compter du", "from_date")
                .text("Pourquoi", "reason")
                .with(
                    Told.of("schedule_step_replaced", "change_id", "Palier remplacé")
                        .orderedBy("from_date")
                        .day("Dès le", "from_date")
                        .text("Heures par semaine", "hours_per_week")))
        .build();
  }

  private static Told participation() {
    return Told.of("participation", "Participation")
        .orderedBy("pathway_id")
        .day("Depuis le", "started_on")
        .day("Prochaine révision prévue le", "planned_review_on")
        .day("Au plus tard le", "next_review_on")
        .dayBy("Terminée le", "ended_on", "ended_by")
        .build();
  }

  private static Told plan() {
    return Told.of("plan", "Plan")
        .text("Version", "version")
        .organism("Organisme", "organism_code")
        .words("Modèle", "template", PlanTemplate.class, PlanTemplate::label)
        .dayBy("Proposé le", "proposed_at", "proposed_by")
        .text("Pourquoi cette version", "change_reason")
        .words("Rythme", "pace", Pace.class, Pace::label)
        .text("Comment vous y avez pris part", "taking_part")
        .dayBy("Réponse du bureau le", "answered_at", "answered_by")
        .yesNo("Convenu", "agreed")
        .text("Commentaire du bureau", "comment")
        .with(
            Told.of("plan_objective", "plan_id", "Objectif")
                .orderedBy("position")
                .text("Ce que vous visez", "objective")
                .words(
                    "Objectif du programme",
                    "programme_objective",
                    ProgrammeObjective.class,
                    ProgrammeObjective::label)
                .words("Partie de la vie", "domain", AutonomyDomain.class, AutonomyDomain::label)
                .text("On le verra ainsi", "indicator"))
        .with(
            Told.of("plan_activity", "plan_id", "Activité")
                .orderedBy("position")
                .text("Ce que vous y faites", "activity")
                .words("Sorte", "kind", ActivityKind.class, ActivityKind::label)
                .words("Cadre", "setting", ActivitySetting.class, ActivitySetting::label))
        .build();
  }

  private static Told planRound() {
    return Told.of("plan_round", "Préparation d'un plan")
        .dayBy("Demandée le", "opened_at", "opened_by")
        .text("Pourquoi", "reason")
        .day("Terminée le", "closed_at")
        .build();
  }

  private static Told planRelay() {
    return Told.of("plan_relay", "Un plan tardait")
        .dayBy("Vu le", "agreed_at", "agreed_by")
        .text("Ce qui est convenu", "agreement")
        .day("À revoir le", "ask_again_on")
        .build();
  }
}
