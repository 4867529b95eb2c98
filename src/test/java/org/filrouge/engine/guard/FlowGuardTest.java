package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;

/** Gateways, called phases, tables, timers, and who may end what. */
class FlowGuardTest {

  @Test
  void aGatewayAsksAQuestion() {
    mini()
        .where("name=\"Poursuivre ?\"", "name=\"Suite\"")
        .isRefusedOnlyAt("gateway_goesOn « Suite »", "question");
  }

  @Test
  void aGatewayHasADefault() {
    mini()
        .where(" default=\"flow_goesOn_follow\"", "")
        .isRefusedAt("gateway_goesOn « Poursuivre ? »", "par défaut");
  }

  @Test
  void everyAnswerIsNamed() {
    mini()
        .where(" name=\"Non\" sourceRef", " sourceRef")
        .isRefusedOnlyAt("flow_goesOn_stopped", "n'a pas de nom", "Poursuivre ?");
  }

  @Test
  void everyAnswerButTheDefaultHasACondition() {
    mini()
        .where(
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'STOPPED'}</bpmn:conditionExpression>",
            "")
        .isRefusedOnlyAt("flow_goesOn_stopped « Non »", "la condition");
  }

  @Test
  void aConditionStandsAfterAGatewayOnly() {
    mini()
        .where(
            "<bpmn:sequenceFlow id=\"flow_asked_advise\" sourceRef=\"startEvent_asked\" targetRef=\"businessRuleTask_advise\" />",
            "<bpmn:sequenceFlow id=\"flow_asked_advise\" sourceRef=\"startEvent_asked\" targetRef=\"businessRuleTask_advise\">"
                + "<bpmn:conditionExpression>${mini.settled(execution)}</bpmn:conditionExpression></bpmn:sequenceFlow>")
        .isRefusedOnlyAt("flow_asked_advise", "sortie d'une passerelle");
  }

  @Test
  void twoFlowsDoNotLeaveATask() {
    mini()
        .where(
            "<bpmn:sequenceFlow id=\"flow_follow_followed\"",
            "<bpmn:sequenceFlow id=\"flow_follow_stopped\" sourceRef=\"callActivity_follow\" targetRef=\"endEvent_stopped\" />"
                + "<bpmn:sequenceFlow id=\"flow_follow_followed\"")
        .where(
            "<bpmn:outgoing>flow_follow_followed</bpmn:outgoing>",
            "<bpmn:outgoing>flow_follow_followed</bpmn:outgoing><bpmn:outgoing>flow_follow_stopped</bpmn:outgoing>")
        .isRefusedAt("callActivity_follow « Suivre la personne »", "une seule flèche");
  }

  @Test
  void aPhaseIsCalledInItsLatestVersion() {
    mini()
        .where(
            "calledElement=\"mini-follow\"",
            "calledElement=\"mini-follow\" camunda:calledElementBinding=\"deployment\"")
        .isRefusedOnlyAt("callActivity_follow", "Binding : latest");
  }

  @Test
  void aPhaseKnowsItsPathway() {
    mini()
        .where("<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "")
        .isRefusedOnlyAt("callActivity_follow", "business key");
  }

  @Test
  void noVariablePassesFromPhaseToPhase() {
    mini()
        .where(
            "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
            "<camunda:in businessKey=\"#{execution.processBusinessKey}\" /><camunda:in variables=\"all\" />")
        .isRefusedOnlyAt("callActivity_follow", "variables", "clé du parcours");
  }

  @Test
  void aCalledPhaseExists() {
    mini()
        .where("calledElement=\"mini-follow\"", "calledElement=\"mini-folow\"")
        .isRefusedAt("callActivity_follow", "« mini-folow » n'existe ni dans");
  }

  @Test
  void aTableIsDeployedWithItsModel() {
    mini()
        .without("advice.dmn")
        .isRefusedOnlyAt("businessRuleTask_advise", "« advice » n'est pas dans ce déploiement");
  }

  @Test
  void aTableIsBoundToItsDeployment() {
    mini()
        .where(" camunda:decisionRefBinding=\"deployment\"", "")
        .isRefusedOnlyAt("businessRuleTask_advise", "Binding : deployment");
  }

  @Test
  void aTimerReadsADateOfTheFile() {
    mini()
        .in(
            "mini-follow.bpmn",
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${mini.returnAt(execution)}</bpmn:timeDate>",
            "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P1Y</bpmn:timeDuration>")
        .isRefusedOnlyAt("timerEvent_return « Moment du suivi »", "Ni durée ni cycle");
  }

  @Test
  void aTimerIsNoCycle() {
    mini()
        .where(
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${mini.returnAt(execution)}</bpmn:timeDate>",
            "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/P1Y</bpmn:timeCycle>")
        .isRefusedOnlyAt("boundaryEvent_late « 5 jours sans décision »", "Ni durée ni cycle");
  }

  @Test
  void aTimerReadsADateAndNothingElse() {
    mini()
        .in("mini-follow.bpmn", "${mini.returnAt(execution)}", "${mini.agent(execution)}")
        .isRefusedOnlyAt("timerEvent_return", "ne répond pas par une date");
  }

  @Test
  void anEventSubprocessBeginsByAnEvent() {
    mini()
        .where("name=\"Décision à prendre\"", "name=\"Décision\" triggeredByEvent=\"true\"")
        .isRefusedAt("subProcess_decision « Décision »", "sous-processus événementiel");
  }
}
