package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Who follows whom, as the engine sees it: by the source of each flow. What an element lists as its
 * outgoing flows is optional and may be wrong.
 */
final class Graph {

  private Graph() {}

  static List<SequenceFlow> outOf(FlowNode node) {
    return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> node.equals(flow.getSource()))
        .toList();
  }

  /** Where a token goes from here, along flows and from a link to its other end. */
  static List<FlowNode> after(FlowNode node) {
    return Stream.concat(
            outOf(node).stream().map(SequenceFlow::getTarget), otherEnds(node).stream())
        .toList();
  }

  /** Where a token comes from, along flows and from the links that throw to this one. */
  static List<FlowNode> before(FlowNode node) {
    var flows =
        node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
            .filter(flow -> node.equals(flow.getTarget()))
            .map(SequenceFlow::getSource);
    var links =
        node.getModelInstance().getModelElementsByType(IntermediateThrowEvent.class).stream()
            .filter(thrower -> otherEnds(thrower).contains(node))
            .map(FlowNode.class::cast);
    return Stream.concat(flows, links).toList();
  }

  static boolean isLink(FlowNode node) {
    return node instanceof CatchEvent catcher
        && links(catcher.getEventDefinitions().stream()).findAny().isPresent();
  }

  static List<StartEvent> startsOf(SubProcess scope) {
    return scope.getFlowElements().stream()
        .filter(StartEvent.class::isInstance)
        .map(StartEvent.class::cast)
        .toList();
  }

  /** What can catch something thrown in a scope: on its border, and in its event subprocesses. */
  static List<CatchEvent> catchersAround(ModelElementInstance scope) {
    var border =
        scope instanceof FlowNode node
            ? boundariesOn(node).stream()
            : Stream.<BoundaryEvent>empty();
    var inside =
        scope.getChildElementsByType(SubProcess.class).stream()
            .filter(SubProcess::triggeredByEvent)
            .flatMap(sub -> startsOf(sub).stream());
    return Stream.concat(border, inside).map(CatchEvent.class::cast).toList();
  }

  /** Ends by which a subprocess is left along its own flow. */
  static List<EndEvent> endsOf(SubProcess scope) {
    return scope.getFlowElements().stream()
        .filter(EndEvent.class::isInstance)
        .map(EndEvent.class::cast)
        .filter(end -> Signal.of(end).isEmpty())
        .toList();
  }

  static List<BoundaryEvent> boundariesOn(FlowNode activity) {
    return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
        .filter(boundary -> activity.equals(boundary.getAttachedTo()))
        .toList();
  }

  /** The link events that take up what this one throws. */
  static List<FlowNode> otherEnds(FlowNode node) {
    if (!(node instanceof IntermediateThrowEvent thrower)) {
      return List.of();
    }
    var names = links(thrower.getEventDefinitions().stream()).toList();
    return node.getModelInstance().getModelElementsByType(IntermediateCatchEvent.class).stream()
        .filter(catcher -> links(catcher.getEventDefinitions().stream()).anyMatch(names::contains))
        .map(FlowNode.class::cast)
        .toList();
  }

  private static Stream<String> links(Stream<EventDefinition> definitions) {
    return definitions
        .filter(LinkEventDefinition.class::isInstance)
        .map(definition -> ((LinkEventDefinition) definition).getName());
  }
}
