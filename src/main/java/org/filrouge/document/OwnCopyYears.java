package org.filrouge.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.casestudy.Verification;
import org.filrouge.dossier.Row;
import org.filrouge.followup.CheckDecision;
import org.filrouge.followup.ContactResult;
import org.filrouge.followup.MonthAttendance;
import org.filrouge.followup.SuspensionReason;
import org.filrouge.participant.Closing;
import org.filrouge.reorientation.Asker;
import org.filrouge.reorientation.Ending;
import org.filrouge.reorientation.FormerPlace;
import org.filrouge.reorientation.ReorientationDecision;
import org.filrouge.review.Achievement;
import org.filrouge.review.LateMeasure;
import org.filrouge.review.Recommendation;
import org.filrouge.review.ReviewDecision;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapters of the person's own copy that tell the years of taking part. */
@Component
@Order(30)
class OwnCopyYears implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter("Le suivi de chaque mois", "Aucun suivi encore.", List.of(followUp())),
        new Chapter("Les suspensions", "Aucune suspension.", List.of(suspension())),
        new Chapter("Les révisions", "Aucune révision encore.", List.of(review())),
        new Chapter(
            "Les changements d'organisme",
            "Aucun changement d'organisme.",
            List.of(reorientation())),
        new Chapter("Les études de cas", "Aucune étude de cas.", List.of(caseStudy())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "case_study.invited", "names others",
        "case_study.present", "names others",
        "case_study.by_whom", "names others");
  }

  private static Told followUp() {
    return Told.of("follow_up", "Suivi d'un mois")
        .day("Prévu le", "planned_on")
        .organism("Fait par", "organism_code")
        .day("Demandé le", "asked_at")
        .day("Rappel fait le", "reminded_at")
        .dayBy("Vérifié par le bureau le", "checked_at", "checked_by")
        .words("Suite", "check_decision", CheckDecision.class, CheckDecision::label)
        .text("Précision du bureau", "check_note")
        .day("Clos sans suivi le", "closed_at")
        .dayBy("Consigné le", "recorded_at", "recorded_by")
        .words("Votre présence", "attendance", MonthAttendance.class, MonthAttendance::label)
        .text("Heures", "hours")
        .text("Ce qui a bougé", "moved")
        .text("Ce qui bloque", "blocked")
        .dollars("Transport à rembourser", "transport_cost")
        .dollars("Garde d'enfants à rembourser", "childcare_cost")
        .yesNo("Aide du bureau souhaitée", "help_wanted")
        .text("Pour quoi", "help_for")
        .dayBy("Réponse du bureau le", "help_answered_at", "help_answered_by")
        .text("Sa réponse", "help_answer")
        .build();
  }

  private static Told suspension() {
    return Told.of("suspension", "Suspension")
        .day("À partir du", "from_on")
        .words("Motif", "reason", SuspensionReason.class, SuspensionReason::label)
        .text("Ce qui est convenu", "note")
        .dayBy("Demandée le", "requested_at", "requested_by")
        .day("Prochain contact au plus tard le", "next_contact_on")
        .day("Rappel fait le", "reminded_at")
        .dayBy("Décision sur la place le", "place_decided_at", "place_decided_by")
        .yesNo("Place gardée", "place_kept")
        .text("Pourquoi", "place_reason")
        .organism("Place libérée à", "released_organism")
        .day("Retour le", "returned_on")
        .dayBy("Retour consigné le", "return_recorded_at", "return_recorded_by")
        .with(
            Told.of("suspension_contact", "suspension_id", "Contact")
                .dayBy("Le", "recorded_at", "recorded_by")
                .words("Résultat", "result", ContactResult.class, ContactResult::label)
                .day("Prochain contact le", "next_contact_on")
                .text("Ce qui a été dit", "note"))
        .build();
  }

  private static Told review() {
    return Told.of("review", "Révision")
        .dayBy("Ouverte le", "opened_at", "opened_by")
        .day("Prévue le", "planned_on")
        .day("Au plus tard le", "last_day")
        .text("Demandée plus tôt parce que", "early_reason")
        .dayBy("Objectifs évalués le", "assessed_at", "assessed_by")
        .text("Comment vous y avez pris part", "taking_part")
        .text("Ce que vous en dites", "person_says")
        .text("Ce que vous avez continué de faire", "perseverance")
        .words(
            "Ce que l'organisme recommande",
            "recommendation",
            Recommendation.class,
            Recommendation::label)
        .text("Pourquoi", "recommendation_reason")
        .dayBy("Tenue sans évaluation, décidé le", "waived_at", "waived_by")
        .text("Parce que", "waived_reason")
        .words(
            "Ce que les règles proposaient",
            "proposal",
            ReviewDecision.class,
            ReviewDecision::label)
        .reasons("Pourquoi les règles le proposaient", "proposal_reasons")
        .words("Ce qui a été décidé", "decision", ReviewDecision.class, ReviewDecision::label)
        .day("Tenue le", "held_on")
        .dayBy("Consignée le", "recorded_at", "recorded_by")
        .text("Chemin parcouru et raisons", "summary")
        .text("Pourquoi la décision diffère de la proposition", "divergence_reason")
        .day("Prochaine révision au plus tard le", "next_review_on")
        .dayBy("Close avec la participation le", "withdrawn_at", "withdrawn_by")
        .with(
            Told.of("review_objective", "review_id", "Objectif")
                .orderedBy("position")
                .line("Ce que vous visiez", Set.of("objective"), OwnCopyYears::objective)
                .words("Où il en était", "achievement", Achievement.class, Achievement::label)
                .text("Précision", "note"))
        .with(
            Told.of("review_follow_up", "review_id", "La révision tardait")
                .dayBy("Vu le", "at", "by_user")
                .words("Ce qui a été fait", "measure", LateMeasure.class, LateMeasure::label)
                .text("Précision", "note"))
        .build();
  }

  private static String objective(Row row) {
    return row.has("objective") ? row.text("objective") : "L'ensemble de votre participation";
  }

  private static Told reorientation() {
    return Told.of("reorientation", "Changement d'organisme")
        .words("Demandé par", "asked_by", Asker.class, Asker::label)
        .dayBy("Consigné le", "recorded_at", "recorded_by")
        .organism("Organisme de départ", "organism_code")
        .text("Pourquoi", "reason")
        .text("Ce qui est souhaité", "wish")
        .day("Rappel fait le", "reminded_at")
        .day("Gestionnaires saisis le", "escalated_at")
        .dayBy("Relais le", "relayed_at", "relayed_by")
        .text("Ce qui est alors convenu", "relay_note")
        .words("Décision", "decision", ReorientationDecision.class, ReorientationDecision::label)
        .dayBy("Décidé le", "decided_at", "decided_by")
        .text("Raisons", "decision_reason")
        .words("Votre place de départ", "former_place", FormerPlace.class, FormerPlace::label)
        .dayBy("Lu par l'organisme le", "read_at", "read_by")
        .text("Ce que l'organisme a transmis", "hand_over")
        .dayBy("Départ lu le", "left_at", "left_by")
        .dayBy("Terminé le", "ended_at", "ended_by")
        .words("Issue", "ended_how", Ending.class, Ending::label)
        .words("Motif", "end_reason", Closing.Reason.class, Closing.Reason::label)
        .text("Précision", "end_note")
        .text("La suite", "next_step")
        .build();
  }

  private static String moved(Row row) {
    return "MEETING".equals(row.text("what")) ? "de la rencontre" : "de la vérification";
  }

  private static Told caseStudy() {
    return Told.of("case_study", "Étude de cas")
        .dayBy("Convoquée le", "called_at", "called_by")
        .organism("Demandée par l'organisme", "organism_code")
        .text("Pourquoi", "reason")
        .day("Prévue le", "planned_on")
        .day("Tenue le", "held_on")
        .dayBy("Consignée le", "recorded_at", "recorded_by")
        .text("Ce qui a été décidé", "decided")
        .day("Pour le", "follow_up_on")
        .text("Annulée parce que", "cancelled_reason")
        .dayBy("Vérifié le", "verified_at", "verified_by")
        .words("Ce qu'il en est", "verification", Verification.class, Verification::label)
        .text("Précision", "verification_note")
        .with(
            Told.of("case_study_change", "case_study_id", "Date changée")
                .dayBy("Le", "changed_at", "changed_by")
                .line("Date", Set.of("what"), OwnCopyYears::moved)
                .day("Était prévue le", "planned_on")
                .day("Nouvelle date", "new_date")
                .text("Pourquoi", "reason"))
        .build();
  }
}
