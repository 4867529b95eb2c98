package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * How an element is tied to its form: bound to its own deployment, so that an open task keeps the
 * form it was created with, and the one its class answers for.
 */
final class FormLink {

  private FormLink() {}

  static void check(
      Bundle.BpmnFile file,
      FlowNode element,
      List<String> answering,
      Bundle bundle,
      Problems problems) {
    String form = Xml.camunda(element, "formRef");
    if (!"deployment".equals(Xml.camunda(element, "formRefBinding"))) {
      problems.add(
          file.file(),
          element,
          "le formulaire doit être lié au déploiement. Choisissez « Binding : deployment ».");
    }
    if (!answering.isEmpty() && !answering.contains(form)) {
      problems.add(
          file.file(),
          element,
          "le formulaire attendu est « %s », pas « %s ». Corrigez « Form reference »."
              .formatted(answering.get(0), form));
    }
    if (!bundle.hasForm(form)) {
      problems.add(
          file.file(),
          element,
          "le formulaire %s.form n'est pas dans ce déploiement. Déployez le modèle avec ses formulaires : %s."
              .formatted(form, formsOf(file)));
    }
  }

  /** Form files a model needs next to it. */
  static String formsOf(Bundle.BpmnFile file) {
    return Stream.concat(
            file.model().getModelElementsByType(StartEvent.class).stream(),
            file.model().getModelElementsByType(UserTask.class).stream())
        .map(element -> Xml.camunda(element, "formRef"))
        .filter(form -> form != null)
        .map(form -> form + ".form")
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
