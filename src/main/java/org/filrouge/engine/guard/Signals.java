package org.filrouge.engine.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is thrown inside a scope, and by the phases it calls. */
final class Signals {

  private final Bundle bundle;
  private final Set<Signal> thrown = new LinkedHashSet<>();
  private final Set<String> called = new HashSet<>();
  private boolean unknown;

  private Signals(Bundle bundle) {
    this.bundle = bundle;
  }

  /** Throwing events inside a scope of one model. */
  static Map<ThrowEvent, Signal> events(ModelElementInstance scope) {
    var events = new LinkedHashMap<ThrowEvent, Signal>();
    for (ThrowEvent event : scope.getModelInstance().getModelElementsByType(ThrowEvent.class)) {
      if (inside(event, scope)) {
        Signal.of(event).forEach(signal -> events.put(event, signal));
      }
    }
    return events;
  }

  static Signals thrownIn(ModelElementInstance scope, Bundle bundle) {
    var signals = new Signals(bundle);
    signals.gather(scope);
    return signals;
  }

  boolean reach(Signal caught) {
    boolean mayThrow = unknown && caught.kind().equals("l'erreur");
    return mayThrow || thrown.stream().anyMatch(signal -> signal.reaches(caught));
  }

  private void gather(ModelElementInstance scope) {
    thrown.addAll(events(scope).values());
    for (FlowElement element : scope.getModelInstance().getModelElementsByType(FlowElement.class)) {
      if (inside(element, scope)) {
        // What a service task runs may answer with an error of its own.
        unknown |= element instanceof ServiceTask;
        if (element instanceof CallActivity call) {
          gatherCalled(call.getCalledElement());
        }
      }
    }
  }

  private void gatherCalled(String key) {
    if (key != null && called.add(key)) {
      bundle.process(key).stream()
          .flatMap(model -> model.getModelElementsByType(Process.class).stream())
          .filter(process -> key.equals(process.getId()))
          .forEach(this::gather);
    }
  }

  private static boolean inside(ModelElementInstance element, ModelElementInstance scope) {
    for (var at = element; at != null; at = at.getParentElement()) {
      if (at.equals(scope)) {
        return true;
      }
    }
    return false;
  }
}
