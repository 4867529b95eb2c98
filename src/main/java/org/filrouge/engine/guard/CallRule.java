package org.filrouge.engine.guard;

import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** A phase is called in its latest version and belongs to the same pathway. */
final class CallRule implements ModelRule {

  private static final String PATHWAY = "#{execution.processBusinessKey}";

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (CallActivity call : file.model().getModelElementsByType(CallActivity.class)) {
      check(file.file(), call, bundle, problems);
    }
  }

  private static void check(String file, CallActivity call, Bundle bundle, Problems problems) {
    String called = call.getCalledElement();
    if (Xml.blank(called) || ModelExpression.looksLike(called)) {
      problems.add(
          file, call, "le processus appelé (Called element) est un identifiant fixe : « intake ».");
    } else if (bundle.process(called).isEmpty()) {
      problems.add(
          file,
          call,
          "le processus appelé « %s » n'existe ni dans ce déploiement ni dans le programme. Corrigez son identifiant ou déployez-le en même temps."
              .formatted(called));
    }
    String binding = Xml.camunda(call, "calledElementBinding");
    if (binding != null && !binding.equals("latest")) {
      problems.add(
          file,
          call,
          "une phase s'appelle dans sa dernière version. Choisissez « Binding : latest ».");
    }
    if (!passesThePathway(call)) {
      problems.add(
          file,
          call,
          "la phase appelée ne saurait pas à quel parcours elle appartient. Cochez « Propagate"
              + " business key » avec %s.".formatted(PATHWAY));
    }
  }

  private static boolean passesThePathway(CallActivity call) {
    if (call.getExtensionElements() == null) {
      return false;
    }
    return call.getExtensionElements().getElementsQuery().list().stream()
        .filter(element -> element.getDomElement().getLocalName().equals("in"))
        .anyMatch(element -> PATHWAY.equals(element.getAttributeValue("businessKey")));
  }
}
