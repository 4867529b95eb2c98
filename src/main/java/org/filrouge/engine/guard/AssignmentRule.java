package org.filrouge.engine.guard;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.task.Forms;
import org.filrouge.task.GivesTo;
import org.filrouge.task.Role;
import org.filrouge.task.TaskForm;

/**
 * Whose task it is follows from the file, and fits whom its form is for: a group written out would
 * open every file to the same people, and an office's form shows who the person is (R129).
 */
final class AssignmentRule implements ModelRule {

  private static final Set<Role> OFFICE = Set.of(Role.AGENT, Role.MANAGER);

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (UserTask task : file.model().getModelElementsByType(UserTask.class)) {
      new OneTask(file.file(), task, bundle, problems).check();
    }
  }

  private record OneTask(String file, UserTask task, Bundle bundle, Problems problems) {

    void check() {
      who("candidateGroups", false);
      who("assignee", true);
      when("dueDate", "${deadline.inWorkingDays(5)}");
      when("followUpDate", "${review.preparationOpensAt(execution)}");
    }

    private void when(String attribute, String example) {
      String text = Xml.camunda(task, attribute);
      if (!Xml.blank(text) && !ModelExpression.looksLike(text)) {
        refuse(
            "« %s » est une date écrite en toutes lettres, la même pour tous. Écrivez une expression, par exemple %s."
                .formatted(text, example));
      }
    }

    private void who(String attribute, boolean onePerson) {
      String text = Xml.camunda(task, attribute);
      if (Xml.blank(text)) {
        return;
      }
      if (!ModelExpression.looksLike(text)) {
        refuse(
            "« %s » (%s) est écrit en toutes lettres et ouvrirait tous les dossiers aux mêmes personnes. %s"
                .formatted(text, attribute, choices(onePerson)));
        return;
      }
      method(text).ifPresent(method -> fits(text, method, onePerson));
    }

    private Optional<Method> method(String text) {
      try {
        var expression = ModelExpression.of(text);
        return expression.isOneCall()
            ? new BeanCall(expression.calls().get(0), bundle.program).method(String.class)
            : Optional.empty();
      } catch (ModelExpression.NotAllowed reportedByExpressionRule) {
        return Optional.empty();
      }
    }

    private void fits(String text, Method method, boolean onePerson) {
      var gives = method.getAnnotation(GivesTo.class);
      if (gives == null || gives.onePerson() != onePerson) {
        refuse(
            "« %s » ne donne pas %s. %s"
                .formatted(text, onePerson ? "une personne" : "un groupe", choices(onePerson)));
      } else if (!fits(gives)) {
        refuse(
            "le formulaire de cette tâche s'adresse à « %s »; « %s » la donnerait à « %s », qui verrait ce qui ne lui revient pas. %s"
                .formatted(
                    audience().label(),
                    text,
                    Arrays.stream(gives.value()).map(Role::label).collect(Collectors.joining(", ")),
                    choices(onePerson)));
      }
    }

    /** Nobody from outside in the office's task; the office alone may stand in for an organism. */
    private boolean fits(GivesTo gives) {
      var roles = Set.of(gives.value());
      var allowed = OFFICE.contains(audience()) ? OFFICE : Set.of(audience(), Role.AGENT);
      return roles.contains(audience()) && allowed.containsAll(roles);
    }

    private Role audience() {
      return bundle
          .program
          .taskForm(task.getId())
          .filter(TaskForm.class::isInstance)
          .map(form -> ((TaskForm<?>) form).audience())
          .orElse(Role.AGENT);
    }

    private String choices(boolean onePerson) {
      var fitting = new TreeSet<String>();
      bundle
          .program
          .beans()
          .forEach(
              (name, bean) ->
                  Arrays.stream(bean.getMethods())
                      .filter(method -> method.isAnnotationPresent(GivesTo.class))
                      .filter(m -> m.getAnnotation(GivesTo.class).onePerson() == onePerson)
                      .filter(method -> fits(method.getAnnotation(GivesTo.class)))
                      .forEach(
                          m -> fitting.add("${%s.%s(execution)}".formatted(name, m.getName()))));
      return fitting.isEmpty()
          ? "Retirez-le."
          : "Prenez %s pour le formulaire « %s »."
              .formatted(
                  String.join(" ou ", fitting),
                  bundle.program.taskForm(task.getId()).map(Forms::formId).orElse("?"));
    }

    private void refuse(String text) {
      problems.add(file, task, text);
    }
  }
}
