package org.filrouge.engine.guard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Follows every way a model can go until a person is met, and keeps the ends it comes to. A branch
 * that a non-interrupting event opened beside the work may end inside its subprocess, because the
 * work goes on without it; but it may not stop that work.
 */
final class WalkWithoutAPerson {

  private final Bundle bundle;
  private final Set<String> asked;
  private final Set<EndEvent> ends = new LinkedHashSet<>();
  private final Set<Step> walked = new HashSet<>();

  /**
   * @param asked processes already being walked, so that calls in a circle come to an end
   */
  WalkWithoutAPerson(Bundle bundle, Set<String> asked) {
    this.bundle = bundle;
    this.asked = asked;
  }

  private record Step(FlowNode node, ModelElementInstance aside) {}

  Set<EndEvent> ends() {
    return ends;
  }

  /**
   * @param aside the scope beside whose work this branch runs, or {@code null}
   */
  void from(FlowNode node, ModelElementInstance aside) {
    if (!walked.add(new Step(node, aside))
        || node instanceof UserTask
        || (node instanceof CallActivity call && aPersonDecidesIn(call))) {
      return;
    }
    if (node instanceof EndEvent end) {
      end(end, aside);
    } else if (node instanceof SubProcess inside) {
      Graph.startsOf(inside).forEach(start -> from(start, aside));
    } else {
      if (node instanceof IntermediateThrowEvent thrower) {
        caught(thrower);
      }
      leave(node, aside);
    }
  }

  private void leave(FlowNode node, ModelElementInstance aside) {
    Graph.after(node).forEach(next -> from(next, aside));
  }

  private void end(EndEvent end, ModelElementInstance aside) {
    var scope = end.getParentElement();
    boolean plain = end.getEventDefinitions().isEmpty();
    boolean escalates = throwsA(end, EscalationEventDefinition.class);
    if (scope instanceof Process || (scope.equals(aside) && !plain)) {
      ends.add(end);
    } else if (scope.equals(aside)) {
      return;
    } else if (throwsA(end, ErrorEventDefinition.class)) {
      if (!caught(end)) {
        ends.add(end);
      }
    } else if (!escalates || !caught(end)) {
      leaveScope(end, (SubProcess) scope, aside);
    }
  }

  /** An event subprocess that interrupts ends what is around it; another ends beside the work. */
  private void leaveScope(EndEvent end, SubProcess scope, ModelElementInstance aside) {
    if (!scope.triggeredByEvent()) {
      leave(scope, aside);
    } else if (Graph.startsOf(scope).stream().anyMatch(StartEvent::isInterrupting)) {
      if (scope.getParentElement() instanceof SubProcess around) {
        leaveScope(end, around, aside);
      } else {
        ends.add(end);
      }
    }
  }

  /** Goes on where an error or escalation is caught; whether it is caught at all. */
  private boolean caught(ThrowEvent thrower) {
    boolean caught = false;
    for (var scope = thrower.getParentElement();
        scope instanceof SubProcess || scope instanceof Process;
        scope = scope.getParentElement()) {
      for (CatchEvent catcher : Graph.catchersAround(scope)) {
        if (catches(catcher, thrower)) {
          caught = true;
          boolean goesOn = catcher instanceof BoundaryEvent b && !b.cancelActivity();
          from(catcher, goesOn ? catcher.getParentElement() : null);
        }
      }
    }
    return caught;
  }

  private static boolean catches(CatchEvent catcher, ThrowEvent thrower) {
    return catcher.getEventDefinitions().stream()
        .anyMatch(
            definition ->
                (definition instanceof ErrorEventDefinition
                        && throwsA(thrower, ErrorEventDefinition.class))
                    || (definition instanceof EscalationEventDefinition
                        && throwsA(thrower, EscalationEventDefinition.class)));
  }

  private static boolean throwsA(ThrowEvent thrower, Class<? extends EventDefinition> kind) {
    return thrower.getEventDefinitions().stream().anyMatch(kind::isInstance);
  }

  private boolean aPersonDecidesIn(CallActivity call) {
    String key = call.getCalledElement();
    if (key == null || asked.contains(key)) {
      return key != null;
    }
    var deeper = new HashSet<>(asked);
    deeper.add(key);
    return bundle
        .process(key)
        .map(model -> OnlyAPersonEnds.aPersonDecides(model, key, bundle, deeper))
        .orElse(false);
  }
}
