package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.into;
import static org.filrouge.engine.guard.MiniDeployment.mini;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class UserTaskGuardTest {

  private static final String TASK = "userTask_decide « Décider de la suite »";

  @Test
  void aTaskHasAForm() {
    mini()
        .where("camunda:formRef=\"decide\" camunda:formRefBinding=\"deployment\"", "")
        .isRefusedAt(TASK, "manque le formulaire", "« decide »");
  }

  @Test
  void aFormIsBoundToItsDeployment() {
    mini()
        .where(
            "camunda:formRef=\"decide\" camunda:formRefBinding=\"deployment\"",
            "camunda:formRef=\"decide\" camunda:formRefBinding=\"latest\"")
        .isRefusedOnlyAt(TASK, "Binding : deployment");
  }

  @Test
  void aModelIsDeployedWithItsForms() {
    mini()
        .without("decide.form")
        .isRefusedOnlyAt(
            TASK, "decide.form n'est pas dans ce déploiement", "decide.form, start-mini.form");
  }

  @Test
  void aTaskIsAnsweredByTheClassOfItsForm() {
    mini()
        .where("camunda:formRef=\"decide\"", "camunda:formRef=\"look-back\"")
        .isRefusedAt(TASK, "attendu est « decide », pas « look-back »");
  }

  @Test
  void aTaskThatNoClassAnswersForIsRefused() {
    mini()
        .renamed("mini-follow.bpmn", "userTask_lookBack", "userTask_x")
        .isRefusedOnlyAt("userTask_x « Revoir la situation »", "aucune classe");
  }

  @Test
  void aTaskIsSomeones() {
    mini()
        .where(
            "camunda:candidateGroups=\"${mini.group(execution)}\" camunda:dueDate=\"${mini.inWorkingDays(5)}\"",
            "camunda:dueDate=\"${mini.inWorkingDays(5)}\"")
        .isRefusedOnlyAt(TASK, "Candidate groups");
  }

  @Test
  void aTaskIsDue() {
    mini()
        .where(" camunda:dueDate=\"${mini.inWorkingDays(5)}\"", "")
        .isRefusedOnlyAt(TASK, "l'échéance");
  }

  @Test
  void aTaskSaysWhichRuleItServes() {
    mini()
        .where("dit pourquoi (R14-17).", "dit pourquoi.")
        .isRefusedOnlyAt(TASK, "cite la règle servie");
  }

  @Test
  void aTaskIsNotGivenToUsersByName() {
    mini()
        .where(
            "camunda:assignee=\"${mini.agent(execution)}\"",
            "camunda:candidateUsers=\"agathe.roy\"")
        .isRefusedOnlyAt(TASK, "candidateUsers", "Candidate groups");
  }

  @Test
  void anEmbeddedFormIsRefused() {
    mini()
        .where(
            "camunda:formRef=\"decide\" camunda:formRefBinding=\"deployment\"",
            "camunda:formKey=\"embedded:deployment:x.html\"")
        .isRefusedAt(TASK, "camunda:formKey", ".form");
  }

  @Test
  void aTaskIdIsUsedOnceInADeployment() {
    mini()
        .renamed("mini-follow.bpmn", "userTask_lookBack", "userTask_decide")
        .isRefusedAt("userTask_decide", "a déjà une tâche");
  }

  @Test
  void aTaskIdIsNotTakenFromAnotherModelAlreadyServed() {
    String other =
        MiniDeployment.read("mini-follow.bpmn")
            .replace("\"mini-follow\"", "\"other\"")
            .replace("userTask_lookBack", "userTask_decide");
    into(serving(other)).isRefusedOnlyAt(TASK, "« other » a déjà une tâche");
  }

  private static MiniProgram serving(String model) {
    return new MiniProgram() {
      @Override
      public Collection<BpmnModelInstance> besides(String deploymentName) {
        return List.of(
            Bpmn.readModelFromStream(
                new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
      }
    };
  }
}
