package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.into;
import static org.filrouge.engine.guard.MiniDeployment.mini;

import java.util.Optional;
import org.filrouge.task.Form;
import org.filrouge.task.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose task it is, and by when. */
class AssignmentGuardTest {

  private static final String TASK = "userTask_decide « Décider de la suite »";
  private static final String GROUP =
      "camunda:candidateGroups=\"${mini.group(execution)}\" camunda:dueDate=\"${mini.inWorkingDays(5)}\"";

  private static MiniDeployment givenTo(String groups) {
    return mini().where(GROUP, GROUP.replace("${mini.group(execution)}", groups));
  }

  private static MiniDeployment due(String date) {
    return mini().where(GROUP, GROUP.replace("${mini.inWorkingDays(5)}", date));
  }

  @Test
  void aGroupWrittenOutIsRefusedAndTheRightOneIsNamed() {
    givenTo("organism-vision-travail")
        .isRefusedOnlyAt(
            TASK,
            "« organism-vision-travail » (candidateGroups) est écrit en toutes lettres",
            "Prenez ${mini.group(execution)} ou ${mini.officeAndManagers(execution)}");
  }

  @Test
  void aGroupBesideAnExpressionIsRefused() {
    givenTo("organism-x,${mini.group(execution)}").isRefusedAt(TASK, "n'est pas permise");
  }

  @Test
  void aPersonWrittenOutIsRefused() {
    mini()
        .where(
            "camunda:assignee=\"${mini.agent(execution)}\"", "camunda:assignee=\"paule.ouellet\"")
        .isRefusedOnlyAt(TASK, "« paule.ouellet » (assignee)", "Prenez ${mini.agent(execution)}");
  }

  @Test
  void anOfficesFormIsNotGivenToAnOrganism() {
    givenTo("${mini.organism(execution)}")
        .isRefusedOnlyAt(
            TASK, "s'adresse à « Agents »", "la donnerait à « Personnel des organismes »");
  }

  @Test
  void anOrganismsFormIsNotGivenToTheOffice() {
    String organism = "${mini.organism(execution)}";
    into(new ForAnOrganism())
        .isRefusedOnlyAt("userTask_lookBack", "« Agents »", "Prenez " + organism);
    into(new ForAnOrganism())
        .in("mini-follow.bpmn", "${mini.group(execution)}", organism)
        .isLetIn();
  }

  /** Looking back is the organism's work. */
  private static final class ForAnOrganism extends MiniProgram {
    @Override
    public Optional<? extends Form<?>> taskForm(String userTaskId) {
      return userTaskId.equals("userTask_lookBack")
          ? Optional.of(new LookBackAtTheOrganism.LookBack())
          : super.taskForm(userTaskId);
    }
  }

  private interface LookBackAtTheOrganism {
    class LookBack extends MiniProgram.LookBack {
      @Override
      public Role audience() {
        return Role.ORGANISM_STAFF;
      }
    }
  }

  @Test
  void managersMayShareAnOfficesTask() {
    givenTo("${mini.officeAndManagers(execution)}").isLetIn();
  }

  @Test
  void anAnswerThatIsNoGroupIsRefused() {
    givenTo("${mini.label(execution)}").isRefusedOnlyAt(TASK, "ne donne pas un groupe");
    givenTo("${mini.agent(execution)}").isRefusedOnlyAt(TASK, "ne donne pas un groupe");
    mini()
        .where(
            "camunda:assignee=\"${mini.agent(execution)}\"",
            "camunda:assignee=\"${mini.group(execution)}\"")
        .isRefusedOnlyAt(TASK, "ne donne pas une personne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01T09:00:00", "P5D"})
  void aDateWrittenOutIsRefused(String date) {
    due(date).isRefusedOnlyAt(TASK, "« " + date + " » est une date écrite en toutes lettres");
    mini()
        .where(GROUP, GROUP + " camunda:followUpDate=\"" + date + "\"")
        .isRefusedOnlyAt(TASK, "en toutes lettres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "0", "261"})
  void aDeadlineIsWithinAYear(String days) {
    due("${mini.inWorkingDays(" + days + ")}")
        .isRefusedOnlyAt(TASK, days + " est hors limites", "de 1 à 260");
  }

  @Test
  void aDateOfTheFileIsADeadline() {
    due("${mini.returnAt(execution)}").isLetIn();
    due("${mini.inWorkingDays(1)}").isLetIn();
    due("${mini.inWorkingDays(260)}").isLetIn();
  }
}
