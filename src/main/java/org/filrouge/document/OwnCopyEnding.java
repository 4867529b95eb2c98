package org.filrouge.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.dossier.Row;
import org.filrouge.ending.AfterEnd;
import org.filrouge.ending.EndDecision;
import org.filrouge.ending.EndReason;
import org.filrouge.ending.EndRecommendation;
import org.filrouge.ending.EndSource;
import org.filrouge.ending.Impact;
import org.filrouge.ending.MandateWish;
import org.filrouge.ending.PaymentEffect;
import org.filrouge.ending.PlaceEffect;
import org.filrouge.ending.ReadinessAnswer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapters of the person's own copy about the end of the participation (R33, R87-91). */
@Component
@Order(35)
class OwnCopyEnding implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter("La fin de votre participation", "Aucune fin.", List.of(readiness(), end())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "participation_end.letters", "how the program tells others",
        "participation_end.quiet", "how the program tells others");
  }

  private static Told readiness() {
    return Told.of("readiness", "Un signe que vous pourriez être prête ou prêt")
        .dayBy("Dit le", "told_at", "told_by")
        .organism("Par", "organism_code")
        .text("Ce que l'organisme voit", "signs")
        .text("Ce que vous souhaitez", "wish")
        .words("Réponse", "answer", ReadinessAnswer.class, ReadinessAnswer::label)
        .text("Pourquoi", "answer_reason")
        .dayBy("Répondu le", "answered_at", "answered_by")
        .dayBy("Lu par l'organisme le", "read_at", "read_by")
        .day("Terminé le", "ended_at")
        .build();
  }

  private static Told end() {
    var end =
        Told.of("participation_end", "Fin demandée")
            .words("D'où vient la demande", "source", EndSource.class, EndSource::label)
            .dayBy("Le", "asked_at", "asked_by")
            .words("Motif", "reason", EndReason.class, EndReason::label)
            .text("Ce qui y mène", "note")
            .organism("Organisme", "organism_code")
            .words("Les règles proposaient", "next_proposed", AfterEnd.class, AfterEnd::label)
            .yesNo("Un bilan était demandé", "report_asked")
            .words("Pour la place", "place_effect", PlaceEffect.class, PlaceEffect::label)
            .words(
                "Pour les versements", "payment_effect", PaymentEffect.class, PaymentEffect::label)
            .reasons("Parce que", "effect_reasons");
    return answered(reported(end)).build();
  }

  private static Told.Builder reported(Told.Builder end) {
    return end.dayBy("Bilan écrit le", "reported_at", "reported_by")
        .text("Ce que vous en dites", "person_says")
        .words(
            "Ce que l'organisme recommande",
            "recommendation",
            EndRecommendation.class,
            EndRecommendation::label)
        .text("Pourquoi", "recommendation_reason")
        .words("Accompagnement", "mandate", MandateWish.class, MandateWish::label)
        .text("Précision", "mandate_note")
        .dayBy("Décidé sans bilan le", "waived_at", "waived_by")
        .text("Parce que", "waived_reason")
        .with(
            Told.of("participation_end_objective", "end_id", "Objectif")
                .orderedBy("position")
                .line("Ce que vous visiez", Set.of("objective"), OwnCopyEnding::objective)
                .words("Ce qui a changé", "impact", Impact.class, Impact::label)
                .text("Précision", "note"));
  }

  private static Told.Builder answered(Told.Builder end) {
    return end.words("Décision", "decision", EndDecision.class, EndDecision::label)
        .dayBy("Décidé le", "decided_at", "decided_by")
        .words("Suite", "next_decided", AfterEnd.class, AfterEnd::label)
        .text("Raisons", "decision_reason")
        .day("Dernier jour prévu", "last_day_expected")
        .day("Dernier jour", "last_day")
        .day("Versements jusqu'au", "paid_until")
        .yesNo("Accompagnement confié à l'organisme", "mandate_accepted")
        .text("Pourquoi", "mandate_reason")
        .text("Prochaine étape", "next_step")
        .dayBy("Réponse lue par l'organisme le", "read_at", "read_by")
        .day("Demande remplacée le", "withdrawn_at");
  }

  private static String objective(Row row) {
    return row.has("objective") ? row.text("objective") : "L'ensemble de votre participation";
  }
}
