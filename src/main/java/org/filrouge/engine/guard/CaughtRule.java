package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What is caught is thrown somewhere inside, and what is thrown is caught somewhere around, also
 * between phases and with the models already served: what a person decided has its effect.
 */
final class CaughtRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (CatchEvent event : file.model().getModelElementsByType(CatchEvent.class)) {
      unthrown(event, bundle)
          .forEach(
              caught ->
                  problems.add(
                      file.file(),
                      event,
                      "%s attendue ici n'est plus lancée dans « %s » : cette sortie ne servirait jamais. Remettez ce code sur l'événement qui la lance, ou retirez la sortie."
                          .formatted(caught.french(), scope(event).getAttributeValue("name"))));
    }
    Signals.events(file.model().getDefinitions())
        .forEach(
            (event, thrown) -> {
              if (!caught(thrown, event, bundle, List.of())) {
                problems.add(file.file(), event, uncaught(thrown));
              }
            });
    if (!bundle.isShipped(file)) {
      // What the program ships is not held back by a model it no longer ships.
      file.processes().forEach(process -> callers(file, process, bundle, problems));
    }
  }

  private static String uncaught(Signal thrown) {
    return "%s n'est attendue nulle part autour : la décision resterait sans effet. Ajoutez l'événement de bord qui la rattrape, ou reprenez le code qu'il attend."
        .formatted(thrown.french());
  }

  /** Phases already served that catch something of a process being deployed. */
  private static void callers(
      Bundle.BpmnFile file, Process process, Bundle bundle, Problems problems) {
    for (CallActivity call : Calls.served(process.getId(), bundle)) {
      for (BoundaryEvent boundary : Graph.boundariesOn(call)) {
        unthrown(boundary, bundle)
            .forEach(
                caught ->
                    problems.add(
                        file.file(),
                        process,
                        "le modèle « %s » attend %s de ce processus (%s), qui ne la lance plus. Remettez ce code sur l'événement de fin."
                            .formatted(
                                Calls.processOf(call).getId(), caught.french(), boundary.getId())));
      }
    }
  }

  private static List<Signal> unthrown(CatchEvent event, Bundle bundle) {
    var caught = Signal.of(event);
    if (caught.isEmpty()) {
      return List.of();
    }
    var thrown = Signals.thrownIn(scope(event), bundle);
    return caught.stream().filter(signal -> !thrown.reach(signal)).toList();
  }

  /** Where a catching event listens: its activity, or what is around its event subprocess. */
  private static ModelElementInstance scope(CatchEvent event) {
    return event instanceof BoundaryEvent boundary
        ? boundary.getAttachedTo()
        : event.getParentElement().getParentElement();
  }

  private static boolean caught(
      Signal thrown, ModelElementInstance from, Bundle bundle, List<String> asked) {
    for (var scope = from.getParentElement(); scope != null; scope = scope.getParentElement()) {
      if (reaches(thrown, Graph.catchersAround(scope))) {
        return true;
      }
      if (scope instanceof Process process && !asked.contains(process.getId())) {
        var deeper = Stream.concat(asked.stream(), Stream.of(process.getId())).toList();
        return Calls.of(process.getId(), bundle).stream()
            .anyMatch(
                call ->
                    reaches(thrown, Graph.boundariesOn(call))
                        || caught(thrown, call, bundle, deeper));
      }
    }
    return false;
  }

  private static boolean reaches(Signal thrown, List<? extends CatchEvent> catchers) {
    return catchers.stream()
        .flatMap(catcher -> Signal.of(catcher).stream())
        .anyMatch(thrown::reaches);
  }
}
