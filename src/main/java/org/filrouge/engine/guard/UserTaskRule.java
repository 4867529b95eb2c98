package org.filrouge.engine.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.task.Forms;

/** Whoever opens a task knows why it exists, what to fill in, by when, and that it is theirs. */
final class UserTaskRule implements ModelRule {

  private static final Pattern RULE = Pattern.compile("\\bR\\d{1,3}\\b");

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (UserTask task : file.model().getModelElementsByType(UserTask.class)) {
      check(file, task, bundle, problems);
      checkForm(file, task, bundle, problems);
    }
  }

  private static void check(Bundle.BpmnFile file, UserTask task, Bundle bundle, Problems problems) {
    if (Xml.blank(Xml.camunda(task, "candidateGroups"))) {
      problems.add(
          file.file(),
          task,
          "personne ne verrait cette tâche. Indiquez le groupe (Candidate groups), par exemple"
              + " ${pathway.office(execution)}.");
    }
    if (Xml.blank(Xml.camunda(task, "dueDate"))) {
      problems.add(
          file.file(),
          task,
          "il manque l'échéance (Due date), par exemple ${deadline.inWorkingDays(5)}.");
    }
    String documentation = ProcessRule.documentation(task);
    if (documentation.length() < 20 || !RULE.matcher(documentation).find()) {
      problems.add(
          file.file(),
          task,
          "la documentation dit pourquoi la tâche existe et cite la règle servie : « … (R78) ».");
    }
  }

  private static void checkForm(
      Bundle.BpmnFile file, UserTask task, Bundle bundle, Problems problems) {
    var answering = bundle.program.taskForm(task.getId());
    if (answering.isEmpty()) {
      problems.add(
          file.file(),
          task,
          "aucune classe du programme ne répond à cette tâche. Reprenez l'identifiant d'une tâche"
              + " connue, ou demandez à l'équipe de développement de l'ajouter.");
    }
    if (Xml.blank(Xml.camunda(task, "formRef"))) {
      problems.add(
          file.file(),
          task,
          "il manque le formulaire. Choisissez « Camunda Form » et sa référence"
              + answering.map(form -> " : « " + Forms.formId(form) + " ».").orElse("."));
      return;
    }
    FormLink.check(
        file, task, answering.map(Forms::formId).map(List::of).orElse(List.of()), bundle, problems);
  }
}
