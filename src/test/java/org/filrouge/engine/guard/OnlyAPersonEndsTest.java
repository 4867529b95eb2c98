package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;

/** Invariant 2: no path goes from a timer to an end without a user task (R81). */
class OnlyAPersonEndsTest {

  private static final String TERMINATE =
      "<bpmn:terminateEventDefinition id=\"endEvent_decided_terminate\" />";

  @Test
  void aTimerDoesNotEndAProcess() {
    mini()
        .in(
            "mini-follow.bpmn",
            "sourceRef=\"timerEvent_return\" targetRef=\"userTask_lookBack\"",
            "sourceRef=\"timerEvent_return\" targetRef=\"endEvent_reviewed\"")
        .isRefusedAt(
            "timerEvent_return « Moment du suivi »", "endEvent_reviewed", "sans qu'une personne");
  }

  @Test
  void aTimerDoesNotEndAProcessByLeavingASubprocess() {
    mini()
        .where("cancelActivity=\"false\"", "cancelActivity=\"true\"")
        .isRefusedAt("boundaryEvent_late", "endEvent_stopped", "(R81)");
  }

  @Test
  void aReminderDoesNotStopTheWorkItRemindsOf() {
    mini()
        .where(
            "<bpmn:incoming>flow_remind_reminded</bpmn:incoming>",
            "<bpmn:incoming>flow_remind_reminded</bpmn:incoming>"
                + "<bpmn:terminateEventDefinition id=\"endEvent_reminded_terminate\" />")
        .isRefusedOnlyAt("boundaryEvent_late « 5 jours sans décision »", "endEvent_reminded");
  }

  @Test
  void aReminderMayEndBesideTheWork() {
    mini().isLetIn();
  }

  @Test
  void aPhaseThatMeetsAPersonStandsBetweenATimerAndAnEnd() {
    timerCallsThePhase().isLetIn();
  }

  @Test
  void aPhaseThatMeetsNobodyDoesNotStandBetweenATimerAndAnEnd() {
    timerCallsThePhase()
        .in(
            "mini-follow.bpmn",
            "sourceRef=\"startEvent_begun\" targetRef=\"timerEvent_return\"",
            "sourceRef=\"startEvent_begun\" targetRef=\"endEvent_reviewed\"")
        .isRefusedAt("boundaryEvent_late", "endEvent_followed", "sans qu'une personne");
  }

  /** The timer interrupts the decision, and the phase is called whatever happens. */
  private static MiniDeployment timerCallsThePhase() {
    return mini()
        .where("cancelActivity=\"false\"", "cancelActivity=\"true\"")
        .where("${outcome == 'STOPPED'}", "${mini.settled(execution)}")
        .where(
            "sourceRef=\"gateway_goesOn\" targetRef=\"endEvent_stopped\"",
            "sourceRef=\"gateway_goesOn\" targetRef=\"callActivity_follow\"");
  }

  @Test
  void anAbruptEndComesAfterAPerson() {
    mini()
        .in(
            "mini-follow.bpmn",
            "sourceRef=\"startEvent_begun\" targetRef=\"timerEvent_return\"",
            "sourceRef=\"startEvent_begun\" targetRef=\"endEvent_reviewed\"")
        .in(
            "mini-follow.bpmn",
            "<bpmn:incoming>flow_review_reviewed</bpmn:incoming>",
            "<bpmn:incoming>flow_review_reviewed</bpmn:incoming>" + TERMINATE)
        .isRefusedAt("endEvent_reviewed « Situation revue »", "arrête tout le processus");
  }

  @Test
  void aFlowThatItsSourceDoesNotListIsFollowedAllTheSame() {
    mini()
        .in(
            "mini-follow.bpmn",
            "sourceRef=\"timerEvent_return\" targetRef=\"userTask_lookBack\"",
            "sourceRef=\"timerEvent_return\" targetRef=\"endEvent_reviewed\"")
        .in("mini-follow.bpmn", "<bpmn:outgoing>flow_return_review</bpmn:outgoing>", "")
        .isRefusedAt("timerEvent_return", "endEvent_reviewed");
  }

  @Test
  void aLinkIsFollowedToItsOtherEnd() {
    throughALink("again", "again").isRefusedAt("timerEvent_return", "endEvent_reviewed");
  }

  @Test
  void aLinkLeadsSomewhere() {
    throughALink("again", "other").isRefusedAt("linkEvent_there « Encore »", "ne mène nulle part");
  }

  /** The timer leads to a link, and the link's other end to the end of the process. */
  private static MiniDeployment throughALink(String there, String here) {
    return mini()
        .in(
            "mini-follow.bpmn",
            "sourceRef=\"timerEvent_return\" targetRef=\"userTask_lookBack\" />",
            """
            sourceRef="timerEvent_return" targetRef="linkEvent_there" />
            <bpmn:intermediateThrowEvent id="linkEvent_there" name="Encore">
              <bpmn:linkEventDefinition id="l1" name="%s" />
            </bpmn:intermediateThrowEvent>
            <bpmn:intermediateCatchEvent id="linkEvent_here" name="Encore">
              <bpmn:linkEventDefinition id="l2" name="%s" />
            </bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="flow_here_reviewed"
                sourceRef="linkEvent_here" targetRef="endEvent_reviewed" />
            """
                .formatted(there, here));
  }
}
