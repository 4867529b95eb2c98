package org.filrouge.engine.guard;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * What an event waits for or leads to. A timer reads a date of the file: a change of model can then
 * neither lose nor restart a review (R78). Inside event subprocesses a migration would schedule
 * fired timers again.
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
        problems.add(file.file(), event, "un début n'a pas de minuterie. Posez-la sur une tâche.");
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
      if (inside.triggeredByEvent()) {
        problems.add(
            file.file(),
            inside,
            "un sous-processus événementiel repartirait lors d'un changement de version. Posez"
                + " plutôt un événement sur le bord d'une tâche.");
      }
    }
    for (var event : file.model().getModelElementsByType(CatchEvent.class)) {
      if (event.getEventDefinitions().size() > 1) {
        problems.add(file.file(), event, "un événement n'attend qu'une chose. Séparez-les.");
      }
    }
  }
}
