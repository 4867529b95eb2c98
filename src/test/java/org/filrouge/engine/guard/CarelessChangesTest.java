package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.Careless.edit;

import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a careless analyst changed in what an element carries, or added to it. */
@FilRougeTest
class CarelessChangesTest {

  private static final String REVIEW = "yearly-review";
  private static final String ELSEWHERE = "reorientation";
  private static final String OFFICE = "${pathway.office(execution)}";

  @Autowired ApplicationContext context;
  @Autowired Forms forms;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"changes", "others"})
  void isRefused(Careless edit) {
    new ShippedDeployment(ShippedDeployment.program(context, forms), edit.model())
        .model(edit.edit())
        .without(edit.unsent())
        .isRefused(edit.says());
  }

  static Stream<Careless> changes() {
    return Stream.of(
        edit(
            "révision ouverte au retard",
            "participation",
            m -> m.says("timerEvent_prepareReview", "timeDate", "${review.lateAt(execution)}"),
            "timerEvent_prepareReview",
            "la date de la minuterie (Timer) a changé",
            "au lieu de « ${review.preparationOpensAt(execution)} »"),
        edit(
            "révision à la date du suivi",
            "participation",
            m -> m.says("timerEvent_prepareReview", "timeDate", "${followUp.nextAt(execution)}"),
            "timerEvent_prepareReview",
            "la date de la minuterie"),
        edit(
            "autre date pour y revenir",
            REVIEW,
            m ->
                m.says(
                    "timerEvent_lookAgain",
                    "timeDate",
                    "${review.assessmentAskedAgainAt(execution)}"),
            "timerEvent_lookAgain",
            "au lieu de « ${review.lookedAgainAt(execution)} »"),
        interrupting(REVIEW, "boundaryEvent_decisionReminder"),
        interrupting(REVIEW, "boundaryEvent_late"),
        interrupting(REVIEW, "boundaryEvent_assessmentReminder"),
        interrupting(ELSEWHERE, "boundaryEvent_escalation"),
        edit(
            "condition inversée",
            "participation",
            m ->
                m.says(
                    "flow_toPrepare_yearlyReview",
                    "conditionExpression",
                    "${not review.toPrepare(execution)}"),
            "flow_toPrepare_yearlyReview « Oui »",
            "la condition de cette flèche",
            "« ${not review.toPrepare(execution)} » au lieu de « ${review.toPrepare(execution)} »"),
        edit(
            "conditions échangées",
            "participation",
            m ->
                m.says(
                        "flow_decided_reoriented",
                        "conditionExpression",
                        "${review.planToRevise(execution)}")
                    .says(
                        "flow_decided_newPlan",
                        "conditionExpression",
                        "${review.towardOtherOrganism(execution)}"),
            "flow_decided_newPlan « Nouveau plan »",
            "la condition de cette flèche"),
        edit(
            "autre sortie par défaut",
            "participation",
            m ->
                m.set("gateway_decided", "default", "flow_decided_reoriented")
                    .lose("flow_decided_reoriented", "conditionExpression"),
            "flow_decided_reoriented",
            "la condition de cette flèche",
            "aucune au lieu de"),
        edit(
            "retard au bureau seul",
            REVIEW,
            m -> m.camunda("userTask_followLateReview", "candidateGroups", OFFICE),
            "userTask_followLateReview",
            "le groupe (Candidate groups) a changé",
            "(R78, R81, R120)"),
        edit(
            "départ lu par l'organisme d'après",
            ELSEWHERE,
            m ->
                m.camunda(
                    "userTask_readDeparture",
                    "candidateGroups",
                    "${placement.organism(execution)}"),
            "userTask_readDeparture",
            "le groupe (Candidate groups) a changé"),
        edit(
            "formulaire d'une autre tâche",
            ELSEWHERE,
            m -> m.camunda("userTask_decideReorientation", "formRef", "read-reorientation"),
            "userTask_decideReorientation",
            "le formulaire (Form reference) a changé"),
        edit(
            "nouveau plan qui réoriente",
            "participation",
            m -> m.set("callActivity_newPlan", "calledElement", "reorientation"),
            "callActivity_newPlan",
            "le processus appelé (Called element) a changé : « reorientation » au lieu de « plan »"),
        edit(
            "révision qui appelle le plan",
            "participation",
            m -> m.set("callActivity_yearlyReview", "calledElement", "plan"),
            "callActivity_yearlyReview",
            "le processus appelé"),
        loses("review.opened", REVIEW, "startEvent_opened", "executionListener"),
        loses("review.proposed", REVIEW, "businessRuleTask_proposeReview", "executionListener"),
        loses("plan.closed", "plan", "plan", "executionListener"),
        loses("arrêt du reste", REVIEW, "endEvent_decided", "terminateEventDefinition"),
        loses("arrêt du reste", REVIEW, "endEvent_assessed", "terminateEventDefinition"));
  }

  private static Careless interrupting(String model, String event) {
    return edit(
        "interrompt " + event,
        model,
        m -> m.set(event, "cancelActivity", "true"),
        event,
        "l'interruption de la tâche (Interrupting)",
        "a changé : « true » au lieu de « false »");
  }

  private static Careless loses(String what, String model, String element, String child) {
    return edit(
        "sans " + what,
        model,
        m -> m.lose(element, child),
        element,
        "du modèle livré manque",
        "Remettez");
  }

  static Stream<Careless> others() {
    return Stream.of(
        edit(
            "arrêt ajouté à un rappel",
            REVIEW,
            m -> m.append("endEvent_decisionReminded", "<bpmn:terminateEventDefinition id='t'/>"),
            "endEvent_decisionReminded",
            "l'arrêt de tout le reste (Terminate)",
            "n'est pas dans le modèle livré"),
        edit(
            "appel ailleurs",
            "participation",
            m ->
                m.put(
                    "startEvent_started",
                    "<bpmn:extensionElements><camunda:executionListener event='start' expression='${plan.closed(execution)}'/></bpmn:extensionElements>"),
            "startEvent_started",
            "« start ${plan.closed(execution)} » n'est pas dans le modèle livré"),
        edit(
            "conservé un jour",
            REVIEW,
            m -> m.camunda(REVIEW, "historyTimeToLive", "P1D"),
            "yearly-review",
            "la durée de conservation (History time to live) a changé : « P1D » au lieu de « P1095D »"),
        edit(
            "échéance d'un an",
            REVIEW,
            m -> m.camunda("userTask_decideReview", "dueDate", "${deadline.inWorkingDays(260)}"),
            "userTask_decideReview",
            "au lieu de « ${review.plannedAt(execution)} »"),
        edit(
            "échéance quatre fois plus loin",
            REVIEW,
            m -> m.camunda("userTask_followLateReview", "dueDate", "${deadline.inWorkingDays(8)}"),
            "userTask_followLateReview",
            "8 jours ouvrables s'éloigne trop des 2 jours",
            "de 1 à 6"),
        edit(
            "asynchrone",
            REVIEW,
            m -> m.camunda("userTask_decideReview", "asyncBefore", "true"),
            "userTask_decideReview",
            "l'asynchronie (Asynchronous before)"),
        edit(
            "écouteur de tâche ajouté",
            REVIEW,
            m ->
                m.put(
                    "userTask_decideReview",
                    "<bpmn:extensionElements><camunda:taskListener event='create' expression='${review.decisionReminded(execution)}'/></bpmn:extensionElements>"),
            "userTask_decideReview",
            "l'appel au programme (Task listener)"));
  }
}
