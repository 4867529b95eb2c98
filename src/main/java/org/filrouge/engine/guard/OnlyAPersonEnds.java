package org.filrouge.engine.guard;

import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Only a person ends a participation or a pathway: time alone never does (R81). No path goes from a
 * timer to an end without a user task.
 */
final class OnlyAPersonEnds implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (CatchEvent event : file.model().getModelElementsByType(CatchEvent.class)) {
      if (event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
        var walk = new WalkWithoutAPerson(bundle, Set.of());
        boolean aside = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        walk.from(event, aside ? event.getParentElement() : null);
        walk.ends().forEach(end -> problems.add(file.file(), event, unattended(end)));
      }
    }
    for (Process process : file.processes()) {
      endsReachedAlone(process, bundle, Set.of()).stream()
          .filter(OnlyAPersonEnds::abrupt)
          .forEach(
              end ->
                  problems.add(
                      file.file(),
                      end,
                      "cette fin arrête tout le processus sans qu'une personne décide (R81). Ajoutez"
                          + " une tâche utilisateur avant elle, ou une fin simple."));
    }
  }

  /** Whether every way through a process meets a person. */
  static boolean aPersonDecides(
      BpmnModelInstance model, String key, Bundle bundle, Set<String> asked) {
    return model.getModelElementsByType(Process.class).stream()
        .filter(process -> key.equals(process.getId()))
        .allMatch(process -> endsReachedAlone(process, bundle, asked).isEmpty());
  }

  private static Set<EndEvent> endsReachedAlone(Process process, Bundle bundle, Set<String> asked) {
    var walk = new WalkWithoutAPerson(bundle, asked);
    for (ModelElementInstance element : process.getFlowElements()) {
      if (element instanceof StartEvent start) {
        walk.from(start, null);
      }
    }
    return walk.ends();
  }

  private static boolean abrupt(EndEvent end) {
    return end.getEventDefinitions().stream()
        .anyMatch(
            definition ->
                definition instanceof TerminateEventDefinition
                    || definition instanceof ErrorEventDefinition);
  }

  private static String unattended(EndEvent end) {
    return "de cette minuterie on atteint la fin %s « %s » sans qu'une personne décide (R81). Ajoutez une tâche utilisateur entre les deux."
        .formatted(end.getId(), end.getName());
  }
}
