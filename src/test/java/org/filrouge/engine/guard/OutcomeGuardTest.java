package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.into;
import static org.filrouge.engine.guard.MiniDeployment.mini;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What gateways read, and what they could never read. */
class OutcomeGuardTest {

  private static final String CONDITION = "${outcome == 'STOPPED'}";

  @Test
  void aCodeOfAnotherFormIsRefused() {
    var program =
        new MiniProgram() {
          @Override
          public Set<String> codes() {
            return Set.of("STOPPED", "GO_ON", "WAITING");
          }
        };
    into(program)
        .where(CONDITION, "${outcome == 'WAITING'}")
        .isRefusedOnlyAt(
            "flow_goesOn_stopped « Non »",
            "« WAITING » n'est jamais décidé avant cette passerelle",
            "GO_ON, STOPPED (userTask_decide)");
  }

  @Test
  void aGatewayThatNoDecisionReachesIsRefused() {
    mini()
        .where(
            "id=\"flow_asked_advise\" sourceRef=\"startEvent_asked\" targetRef=\"businessRuleTask_advise\"",
            "id=\"flow_asked_advise\" sourceRef=\"startEvent_asked\" targetRef=\"gateway_goesOn\"")
        .isRefusedOnlyAt(
            "gateway_goesOn « Poursuivre ? »", "depuis startEvent_asked « Demande reçue »");
  }

  @Test
  void aDecisionThatNoGatewayReadsIsRefused() {
    mini()
        .where(
            "id=\"flow_decision_goesOn\" sourceRef=\"subProcess_decision\" targetRef=\"gateway_goesOn\"",
            "id=\"flow_decision_goesOn\" sourceRef=\"subProcess_decision\" targetRef=\"callActivity_follow\"")
        .isRefusedOnlyAt(
            "userTask_decide « Décider de la suite »",
            "aucune passerelle ne lit",
            "GO_ON, STOPPED");
  }

  @Test
  void aTimerBetweenTheDecisionAndTheGatewayLosesIt() {
    mini()
        .where("cancelActivity=\"false\" ", "")
        .isRefusedAt("gateway_goesOn", "depuis boundaryEvent_late « 5 jours sans décision »");
  }

  @Test
  void anAsynchronousStepLosesTheDecision() {
    mini()
        .where(
            "<bpmn:exclusiveGateway id=\"gateway_goesOn\"",
            "<bpmn:exclusiveGateway camunda:asyncBefore=\"true\" id=\"gateway_goesOn\"")
        .isRefusedAt("gateway_goesOn", "est asynchrone", "Décochez « Asynchronous »");
  }

  @Test
  void anotherNameThanOutcomeIsUnknown() {
    mini()
        .where(CONDITION, "${decision == 'STOPPED'}")
        .isRefusedOnlyAt(
            "flow_goesOn_stopped", "« decision » n'existe pas", "${outcome == 'CODE'}");
  }

  @Test
  void aConditionWithoutBracesSaysWhatToWrite() {
    mini()
        .where(CONDITION, "outcome == 'STOPPED'")
        .isRefusedOnlyAt("flow_goesOn_stopped", "Écrivez ${outcome == 'STOPPED'}.");
  }

  @Test
  void aCodeBesideAnotherNameOrAnotherCodeIsNoCondition() {
    mini()
        .where(CONDITION, "${'STOPPED' == 'STOPPED'}")
        .isRefusedAt("flow_goesOn_stopped", "ermis");
    mini().where(CONDITION, "${outcome == decision}").isRefusedAt("flow_goesOn_stopped", "ermis");
  }
}
