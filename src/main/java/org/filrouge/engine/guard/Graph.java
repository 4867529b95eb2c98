package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

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
