package org.filrouge.engine.guard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Follows the flow backwards from a gateway to those whose form decided last. A decision is read by
 * the gateways that come before the next wait, and is gone after it: a timer, a message, a called
 * phase or an asynchronous step hands on no decision.
 */
final class WhoDecides {

  private final Set<FlowNode> deciding = new LinkedHashSet<>();
  private final Set<FlowNode> silent = new LinkedHashSet<>();
  private final Set<Step> walked = new HashSet<>();

  /** Whether the walk has entered a subprocess by its end: work beside it does not end it. */
  private record Step(FlowNode node, boolean inside) {}

  static WhoDecides before(FlowNode gateway) {
    var found = new WhoDecides();
    found.back(gateway, false);
    return found;
  }

  /** User tasks, and starts of processes, whose forms answer. */
  Set<FlowNode> deciding() {
    return deciding;
  }

  /** What lets a token come here with no decision at all. */
  Set<FlowNode> silent() {
    return silent;
  }

  private void back(FlowNode node, boolean inside) {
    if (node.isCamundaAsyncBefore()) {
      silent.add(node);
    } else {
      Graph.before(node).forEach(before -> meet(before, inside));
    }
  }

  private void meet(FlowNode node, boolean inside) {
    if (!walked.add(new Step(node, inside))) {
      return;
    }
    if (node.isCamundaAsyncAfter()) {
      silent.add(node);
    } else if (node instanceof UserTask) {
      deciding.add(node);
    } else if (node instanceof StartEvent start) {
      begin(start, inside);
    } else if (node instanceof SubProcess scope) {
      Graph.endsOf(scope).forEach(end -> meet(end, true));
    } else if (node instanceof BoundaryEvent boundary) {
      boundary(boundary, inside);
    } else if (node instanceof CallActivity
        || (node instanceof IntermediateCatchEvent && Graph.before(node).isEmpty())
        || (node instanceof IntermediateCatchEvent && !Graph.isLink(node))) {
      silent.add(node);
    } else {
      back(node, inside);
    }
  }

  private void begin(StartEvent start, boolean inside) {
    if (!start.getEventDefinitions().isEmpty()) {
      silent.add(start);
    } else if (start.getParentElement() instanceof SubProcess scope) {
      back(scope, inside);
    } else {
      deciding.add(start);
    }
  }

  private void boundary(BoundaryEvent boundary, boolean inside) {
    if (!boundary.cancelActivity() && inside) {
      return;
    }
    var waited = Signal.of(boundary);
    var thrown =
        Signals.events(boundary.getAttachedTo()).entrySet().stream()
            .filter(event -> waited.stream().anyMatch(event.getValue()::reaches))
            .toList();
    if (thrown.isEmpty()) {
      silent.add(boundary);
    }
    thrown.forEach(event -> back(event.getKey(), true));
  }
}
