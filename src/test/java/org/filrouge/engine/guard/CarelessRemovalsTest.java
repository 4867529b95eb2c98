package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.Careless.GONE;
import static org.filrouge.engine.guard.Careless.edit;
import static org.filrouge.engine.guard.Careless.removal;

import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What a careless analyst took away or turned aside, in good faith; each broke a rule in silence.
 */
@FilRougeTest
class CarelessRemovalsTest {

  private static final String REVIEW = "yearly-review";
  private static final String FOLLOW = "follow-up";
  private static final String ELSEWHERE = "reorientation";

  @Autowired ApplicationContext context;
  @Autowired Forms forms;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"removals", "turns"})
  void isRefused(Careless edit) {
    new ShippedDeployment(ShippedDeployment.program(context, forms), edit.model())
        .model(edit.edit())
        .without(edit.unsent())
        .isRefused(edit.says());
  }

  static Stream<Careless> removals() {
    return Stream.of(
        removal(
            "rappel de l'évaluation",
            REVIEW,
            "boundaryEvent_assessmentReminder",
            "serviceTask_remindAssessment",
            "endEvent_assessmentReminded"),
        removal(
            "rappel de la décision",
            REVIEW,
            "boundaryEvent_decisionReminder",
            "serviceTask_remindDecision",
            "endEvent_decisionReminded"),
        removal(
            "relance des gestionnaires",
            REVIEW,
            "boundaryEvent_late",
            "userTask_followLateReview",
            "timerEvent_lookAgain"),
        removal(
                "relance des gestionnaires, formulaire retiré",
                REVIEW,
                "boundaryEvent_late",
                "userTask_followLateReview",
                "timerEvent_lookAgain")
            .unsent("follow-late-review.form"),
        removal(
                "relais de l'évaluation",
                REVIEW,
                "boundaryEvent_assessmentRelay",
                "userTask_resolveMissingAssessment",
                "gateway_missing",
                "endEvent_withoutOrganism",
                "timerEvent_askAgain",
                "boundaryEvent_withoutOrganism")
            .unsent("resolve-missing-assessment.form"),
        removal("escalade reçue", REVIEW, "boundaryEvent_withoutOrganism"),
        edit(
                "proposition de la table",
                REVIEW,
                m ->
                    m.to("flow_assessment_proposeReview", "userTask_decideReview")
                        .to("flow_withoutOrganism_proposeReview", "userTask_decideReview")
                        .without("businessRuleTask_proposeReview"),
                "businessRuleTask_proposeReview « Proposer une suite »",
                GONE,
                "(R79-81)")
            .unsent("review-proposal.dmn"),
        edit(
                "décision de l'agent",
                REVIEW,
                m ->
                    m.to("flow_proposeReview_decideReview", "endEvent_reviewed")
                        .without(
                            "userTask_decideReview",
                            "serviceTask_remindDecision",
                            "endEvent_decisionReminded"),
                "userTask_decideReview « Décider de la révision »",
                GONE,
                "boundaryEvent_decisionReminder « Jour prévu »",
                "(R78-84)")
            .unsent("decide-review.form"),
        removal("minuterie de la révision", "participation", "timerEvent_prepareReview"),
        removal("révision après le plan", "participation", "linkEvent_reviewAfterPlan"),
        removal("révision plus tôt", "participation", "messageEvent_earlyReview"),
        removal("suivi", "participation", "callActivity_followUp", "endEvent_followedNoMore"),
        removal("tâche sous un autre nom", "suspension", "userTask_decideOnPlace")
            .unsent("decide-on-place.form"),
        removal("souhait d'arrêter", "suspension", "userTask_answerWish")
            .unsent("answer-wish.form"),
        removal(
            "rappel de la suspension",
            "suspension",
            "boundaryEvent_reminder",
            "serviceTask_remind",
            "endEvent_reminded"),
        removal(
                "relais du suivi",
                FOLLOW,
                "boundaryEvent_relay",
                "userTask_checkOnFollowUp",
                "gateway_check",
                "timerEvent_askAgain",
                "endEvent_monthClosed",
                "boundaryEvent_monthClosed")
            .unsent("check-on-follow-up.form"),
        removal(
                "réponse à l'appel",
                FOLLOW,
                "userTask_answerCall",
                "gateway_both",
                "endEvent_answered")
            .unsent("answer-call.form"),
        edit(
                "accord de l'agent au plan",
                "plan",
                m ->
                    m.to("flow_proposal_answerPlan", "endEvent_agreed")
                        .without("userTask_answerPlan", "gateway_answer"),
                "userTask_answerPlan",
                GONE)
            .unsent("answer-plan.form"),
        removal(
                "escalade de la réorientation",
                ELSEWHERE,
                "boundaryEvent_escalation",
                "serviceTask_escalate",
                "userTask_relayReorientation",
                "endEvent_relayed")
            .unsent("relay-reorientation.form"),
        removal("placement ailleurs", ELSEWHERE, "callActivity_placement"),
        edit(
            "tâche sous un autre identifiant",
            REVIEW,
            m -> m.set("userTask_decideReview", "id", "userTask_decide"),
            "illisible"));
  }

  static Stream<Careless> turns() {
    return Stream.of(
        edit(
            "« Continuer » mène à la fin",
            "participation",
            m -> m.to("flow_decided_nextReview", "endEvent_followedNoMore"),
            "flow_decided_nextReview « Continuer »",
            "cette flèche menait à gateway_nextReview",
            "elle mène maintenant à endEvent_followedNoMore « Suivi terminé »",
            "Ramenez-la"),
        edit(
            "« Continuer » mène à une fin simple",
            "participation",
            m -> m.to("flow_decided_nextReview", "endEvent_planned"),
            "flow_decided_nextReview",
            "elle mène maintenant à endEvent_planned"),
        edit(
            "branche de la révision retirée",
            "participation",
            m -> m.drop("flow_branches_nextReview"),
            "la flèche de gateway_branches",
            "à gateway_nextReview",
            "manque"),
        edit(
            "révision sautée",
            "participation",
            m -> m.to("flow_toPrepare_yearlyReview", "gateway_decided"),
            "flow_toPrepare_yearlyReview",
            "menait à callActivity_yearlyReview"),
        edit(
            "passerelle sautée",
            "participation",
            m ->
                m.to("flow_prepareReview_toPrepare", "callActivity_yearlyReview")
                    .without("gateway_toPrepare"),
            "gateway_toPrepare",
            GONE),
        edit(
            "boucle du suivi retirée",
            FOLLOW,
            m -> m.to("flow_goesOn_plan", "endEvent_ended"),
            "flow_goesOn_plan",
            "elle mène maintenant à endEvent_ended"),
        edit(
            "encore absente mène au retour",
            "suspension",
            m -> m.to("flow_result_away", "gateway_place"),
            "flow_result_away",
            "elle mène maintenant à gateway_place"),
        edit(
            "organisme jamais informé",
            ELSEWHERE,
            m -> m.to("flow_decision_readReorientation", "endEvent_stays"),
            "flow_decision_readReorientation",
            "elle mène maintenant à endEvent_stays"),
        edit(
            "retard qui mène à la fin",
            REVIEW,
            m ->
                m.to("flow_late_followLateReview", "endEvent_decided")
                    .without("userTask_followLateReview", "timerEvent_lookAgain"),
            "userTask_followLateReview « Veiller à la révision à décider »",
            GONE));
  }
}
