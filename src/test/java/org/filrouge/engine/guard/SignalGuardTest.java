package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.into;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** Escalations, messages and calls: what is waited for comes, what is sent is waited for. */
class SignalGuardTest {

  private static final String ESCALATION =
      "<bpmn:escalation id=\"escalation_leave\" name=\"Départ\" escalationCode=\"leave\" />";
  private static final String THROWN =
      "<bpmn:escalationEventDefinition id=\"thrown\" escalationRef=\"escalation_leave\" />";

  /** The called phase ends by an escalation that the caller catches. */
  private static MiniDeployment leaving(MiniProgram program) {
    return into(program)
        .in(
            "mini-follow.bpmn",
            "<bpmn:incoming>flow_review_reviewed</bpmn:incoming>",
            "<bpmn:incoming>flow_review_reviewed</bpmn:incoming>" + THROWN)
        .in("mini-follow.bpmn", "  </bpmn:process>", "  </bpmn:process>" + ESCALATION)
        .where("  </bpmn:process>", "  </bpmn:process>" + ESCALATION)
        .where(
            "<bpmn:sequenceFlow id=\"flow_follow_followed\"",
            """
            <bpmn:boundaryEvent id="boundaryEvent_left" name="Départ" attachedToRef="callActivity_follow">
              <bpmn:escalationEventDefinition id="caught" escalationRef="escalation_leave" />
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="flow_left_stopped" sourceRef="boundaryEvent_left" targetRef="endEvent_stopped" />
            <bpmn:sequenceFlow id="flow_follow_followed\"""")
        .where(
            "<bpmndi:BPMNShape id=\"callActivity_follow_di\"",
            """
            <bpmndi:BPMNEdge id="flow_left_stopped_di" bpmnElement="flow_left_stopped"><di:waypoint x="1" y="1" /><di:waypoint x="2" y="1" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNShape id="boundaryEvent_left_di" bpmnElement="boundaryEvent_left"><dc:Bounds x="1" y="1" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="callActivity_follow_di\"""");
  }

  @Test
  void whatAPhaseThrowsIsCaughtByItsCaller() {
    leaving(new MiniProgram()).isLetIn();
  }

  @Test
  void whatIsCaughtIsThrown() {
    leaving(new MiniProgram())
        .in("mini-follow.bpmn", THROWN, "")
        .isRefusedOnlyAt(
            "boundaryEvent_left « Départ »", "l'escalade « leave »", "n'est plus lancée");
  }

  @Test
  void aRenamedCodeIsRefusedOnBothSides() {
    var renamed =
        leaving(new MiniProgram())
            .in("mini-follow.bpmn", "escalationCode=\"leave\"", "escalationCode=\"left\"");
    renamed.isRefusedAt("boundaryEvent_left", "« leave »");
    renamed.isRefusedAt("endEvent_reviewed", "l'escalade « left » n'est attendue nulle part");
  }

  @Test
  void whatAServedCallerCatchesIsStillThrown() {
    var caller = leaving(new MiniProgram()).text("mini.bpmn");
    phaseAlone(caller)
        .isRefusedOnlyAt("mini-follow « Suivi d'essai »", "« mini » attend l'escalade « leave »");
  }

  @Test
  void aPhaseThatNobodyCallsIsRefused() {
    phaseAlone(
            MiniDeployment.read("mini.bpmn")
                .replace("calledElement=\"mini-follow\"", "calledElement=\"x\""))
        .isRefusedOnlyAt("mini-follow", "aucun modèle n'appelle « mini-follow »");
    phaseAlone(MiniDeployment.read("mini.bpmn")).isLetIn();
  }

  /** The called phase is deployed without its caller, which is served already. */
  private static MiniDeployment phaseAlone(String caller) {
    var model =
        Bpmn.readModelFromStream(new ByteArrayInputStream(caller.getBytes(StandardCharsets.UTF_8)));
    var program =
        new MiniProgram() {
          @Override
          public Collection<BpmnModelInstance> all() {
            return List.of(model);
          }
        };
    return into(program).only("mini-follow.bpmn", "look-back.form");
  }

  private static MiniDeployment awaiting(String sent, String awaited) {
    var program =
        new MiniProgram() {
          @Override
          public Set<String> messages(String processKey) {
            return processKey.equals("mini") ? Set.of(sent) : Set.of();
          }
        };
    return into(program)
        .where(
            "<bpmn:timerEventDefinition id=\"boundaryEvent_late_timer\">\n          <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${mini.returnAt(execution)}</bpmn:timeDate>\n        </bpmn:timerEventDefinition>",
            "<bpmn:messageEventDefinition id=\"m\" messageRef=\"message_reviewAsked\" />")
        .where(
            "  </bpmn:process>",
            "  </bpmn:process><bpmn:message id=\"message_reviewAsked\" name=\""
                + awaited
                + "\" />");
  }

  @Test
  void aMessageTheProgramSendsIsAwaited() {
    awaiting("reviewAsked", "reviewAsked").isLetIn();
    awaiting("reviewAsked", "reviewAksed")
        .isRefusedAt(
            "boundaryEvent_late",
            "n'envoie pas à ce processus le message « reviewAksed »",
            "Messages envoyés : reviewAsked");
    awaiting("reviewAsked", "reviewAksed")
        .isRefusedAt("mini « Essai »", "« reviewAsked »", "plus rien ne l'attend");
  }

  @Test
  void anEventSubprocessThatWaitsForAMessageIsLetIn() {
    aside("isInterrupting=\"false\"", NOTE_ASKED).isLetInOnceDrawn();
  }

  @Test
  void anEventSubprocessMayInterruptTheWork() {
    aside("", NOTE_ASKED).isLetInOnceDrawn();
  }

  @Test
  void anEventSubprocessDoesNotBeginByATimer() {
    aside("isInterrupting=\"false\"", TIMER)
        .isRefusedAt("startEvent_noteAsked", "repartirait lors d'un changement de version");
    aside("", TIMER).isRefusedAt("startEvent_noteAsked", "sans qu'une personne décide (R81)");
  }

  private static final String NOTE_ASKED =
      "<bpmn:messageEventDefinition id=\"m\" messageRef=\"message_noteAsked\" />";
  private static final String TIMER =
      "<bpmn:timerEventDefinition id=\"t\"><bpmn:timeDate>${mini.returnAt(execution)}</bpmn:timeDate></bpmn:timerEventDefinition>";

  private static MiniDeployment aside(String interrupting, String begins) {
    var program =
        new MiniProgram() {
          @Override
          public Set<String> messages(String processKey) {
            return begins.equals(NOTE_ASKED) && processKey.equals("mini")
                ? Set.of("noteAsked")
                : Set.of();
          }
        };
    return into(program)
        .where(
            "    <bpmn:exclusiveGateway id=\"gateway_goesOn\"",
            """
            <bpmn:subProcess id="subProcess_aside" name="Note demandée" triggeredByEvent="true">
              <bpmn:startEvent id="startEvent_noteAsked" name="Note demandée" %s>%s</bpmn:startEvent>
              <bpmn:serviceTask id="serviceTask_note" name="Noter la demande" camunda:expression="${mini.noted(execution)}" />
              <bpmn:endEvent id="endEvent_noted" name="Demande notée" />
              <bpmn:sequenceFlow id="flow_noteAsked_note" sourceRef="startEvent_noteAsked" targetRef="serviceTask_note" />
              <bpmn:sequenceFlow id="flow_note_noted" sourceRef="serviceTask_note" targetRef="endEvent_noted" />
            </bpmn:subProcess>
            <bpmn:exclusiveGateway id="gateway_goesOn\""""
                .formatted(interrupting, begins))
        .where(
            "  </bpmn:process>",
            "  </bpmn:process><bpmn:message id=\"message_noteAsked\" name=\"noteAsked\" />");
  }
}
