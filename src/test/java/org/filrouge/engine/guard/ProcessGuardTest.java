package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;

class ProcessGuardTest {

  @Test
  void theMiniModelsKeepEveryRule() {
    mini().isLetIn();
  }

  @Test
  void aProcessIsExecutable() {
    mini()
        .where("name=\"Essai\" isExecutable=\"true\"", "name=\"Essai\" isExecutable=\"false\"")
        .isRefusedOnlyAt("mini « Essai »", "n'est pas exécutable");
  }

  @Test
  void aProcessSaysHowLongItsHistoryIsKept() {
    mini()
        .where("camunda:historyTimeToLive=\"P30D\"", "")
        .isRefusedOnlyAt("mini « Essai »", "durée de conservation", "P1095D");
  }

  @Test
  void aProcessHasAVersionTag() {
    mini()
        .where("camunda:versionTag=\"1.0\"", "")
        .isRefusedOnlyAt("mini « Essai »", "étiquette de version");
  }

  @Test
  void aProcessHasADocumentation() {
    mini()
        .where("Le plus petit modèle qui emploie de tout (R78).", "")
        .isRefusedOnlyAt("mini « Essai »", "documentation");
  }

  @Test
  void aProcessHasAName() {
    mini().where(" name=\"Essai\"", "").isRefusedOnlyAt("mini.bpmn, mini", "n'a pas de nom");
  }

  @Test
  void aProcessKeyIsWrittenInSmallLetters() {
    mini()
        .in("mini-follow.bpmn", "<bpmn:process id=\"mini-follow\"", "<bpmn:process id=\"Follow\"")
        .isRefusedAt("Follow « Suivi d'essai »", "minuscules");
  }

  @Test
  void aProcessWithoutStartFormIsNotStartedByAPerson() {
    mini()
        .in("mini-follow.bpmn", " camunda:isStartableInTasklist=\"false\"", "")
        .isRefusedOnlyAt("startEvent_begun « Suivi commencé »", "Startable");
  }

  @Test
  void aStartFormNobodyCouldOpenIsRefused() {
    mini()
        .where(
            "camunda:versionTag=\"1.0\"",
            "camunda:versionTag=\"1.0\" camunda:isStartableInTasklist=\"false\"")
        .isRefusedOnlyAt("startEvent_asked", "ne s'ouvrirait pas");
  }

  @Test
  void aStartFormIsAnsweredByAClass() {
    mini()
        .where("<bpmn:process id=\"mini\"", "<bpmn:process id=\"mini-two\"")
        .isRefusedOnlyAt("startEvent_asked", "aucune classe", "mini-two");
  }

  @Test
  void aStartFormIsTheOneItsClassAnswersFor() {
    mini()
        .where("camunda:formRef=\"start-mini\"", "camunda:formRef=\"look-back\"")
        .isRefusedAt("startEvent_asked", "start-mini", "look-back");
  }

  @Test
  void aProcessDoesNotStartByATimer() {
    mini()
        .in(
            "mini-follow.bpmn",
            "<bpmn:outgoing>flow_begun_return</bpmn:outgoing>",
            "<bpmn:outgoing>flow_begun_return</bpmn:outgoing><bpmn:timerEventDefinition id=\"t\">"
                + "<bpmn:timeDate>${mini.returnAt(execution)}</bpmn:timeDate>"
                + "</bpmn:timerEventDefinition>")
        .isRefusedAt("mini-follow « Suivi d'essai »", "un seul événement de début");
  }

  @Test
  void anIdIsPrefixedByItsKind() {
    mini()
        .renamed("mini.bpmn", "endEvent_stopped", "Event_0x1")
        .isRefusedOnlyAt("Event_0x1 « Demande close »", "« endEvent_ »");
  }

  @Test
  void anEventHasAName() {
    mini().where(" name=\"Demande close\"", "").isRefusedOnlyAt("endEvent_stopped", "un nom");
  }

  @Test
  void aTaskIsNamedByAVerb() {
    mini()
        .where("name=\"Décider de la suite\"", "name=\"Décision\"")
        .isRefusedOnlyAt("userTask_decide « Décision »", "verbe");
  }

  @Test
  void everyElementIsDrawn() {
    mini()
        .where("bpmnElement=\"endEvent_stopped\"", "bpmnElement=\"flow_asked_advise\"")
        .isRefusedAt("endEvent_stopped « Demande close »", "n'est pas dessiné");
  }

  @Test
  void theDiagramIsReadFromLeftToRight() {
    mini()
        .where("<dc:Bounds x=\"1110\" y=\"202\"", "<dc:Bounds x=\"10\" y=\"202\"")
        .isRefusedOnlyAt("flow_follow_followed", "de gauche à droite", "« Suivi fait »");
  }

  @Test
  void allThereIsToCorrectIsSaidAtOnce() {
    var broken =
        mini().where("camunda:versionTag=\"1.0\"", "").where(" name=\"Demande close\"", "");
    org.assertj.core.api.Assertions.assertThat(broken.problems()).hasSize(2);
  }
}
