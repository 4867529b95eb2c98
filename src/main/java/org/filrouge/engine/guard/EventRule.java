package org.filrouge.engine.guard;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * What an event waits for or leads to. A timer reads a date of the file: a change of model can then
 * neither lose nor restart a review (R78). At the start of an event subprocess, a migration would
 * schedule it again after it fired; what waits for a message, an escalation or an error is safe.
 */
final class EventRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (var timer : file.model().getModelElementsByType(TimerEventDefinition.class)) {
      var event = timer.getParentElement();
      if (timer.getTimeDate() == null
          || !ModelExpression.looksLike(timer.getTimeDate().getTextContent().strip())) {
        problems.add(
            file.file(),
            event,
            "une minuterie lit une date du dossier : type « Date » avec une expression, par exemple"
                + " ${review.preparationOpensAt(execution)}. Ni durée ni cycle.");
      }
      if (event instanceof StartEvent) {
        problems.add(
            file.file(),
            event,
            "un début n'a pas de minuterie : elle repartirait lors d'un changement de version."
                + " Posez-la sur une tâche.");
      }
    }
    for (var event : file.model().getModelElementsByType(IntermediateThrowEvent.class)) {
      if (Graph.outOf(event).isEmpty() && Graph.otherEnds(event).size() != 1) {
        problems.add(
            file.file(),
            event,
            "ce lien ne mène nulle part. Donnez-lui le même nom de lien (Link name) que l'arrivée.");
      }
    }
    for (var inside : file.model().getModelElementsByType(SubProcess.class)) {
      if (inside.triggeredByEvent() && !beginsByAnEvent(inside)) {
        problems.add(
            file.file(),
            inside,
            "un sous-processus événementiel commence par un seul événement : un message, une"
                + " escalade ou une erreur.");
      }
    }
    for (var event : file.model().getModelElementsByType(CatchEvent.class)) {
      if (event.getEventDefinitions().size() > 1) {
        problems.add(file.file(), event, "un événement n'attend qu'une chose. Séparez-les.");
      }
    }
  }

  private static boolean beginsByAnEvent(SubProcess inside) {
    var starts = Graph.startsOf(inside);
    return starts.size() == 1 && starts.get(0).getEventDefinitions().size() == 1;
  }
}
