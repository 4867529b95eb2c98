package org.filrouge.engine.guard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
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
      inside.getFlowElements().stream()
          .filter(StartEvent.class::isInstance)
          .forEach(start -> from((StartEvent) start, aside));
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
      leave((SubProcess) scope, aside);
    }
  }

  /** Goes on where an error or escalation is caught; whether it is caught at all. */
  private boolean caught(ThrowEvent thrower) {
    boolean caught = false;
    for (var scope = thrower.getParentElement();
        scope instanceof SubProcess around;
        scope = scope.getParentElement()) {
      for (BoundaryEvent boundary : Graph.boundariesOn(around)) {
        if (catches(boundary, thrower)) {
          caught = true;
          from(boundary, boundary.cancelActivity() ? null : boundary.getParentElement());
        }
      }
    }
    return caught;
  }

  private static boolean catches(BoundaryEvent boundary, ThrowEvent thrower) {
    return boundary.getEventDefinitions().stream()
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
