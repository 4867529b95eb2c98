package org.filrouge.engine.guard;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A diagram that can be read in Cockpit: everything drawn, the story going left to right. */
final class DiagramRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    var shapes = new HashMap<String, Bounds>();
    for (BpmnShape shape : file.model().getModelElementsByType(BpmnShape.class)) {
      if (shape.getBpmnElement() != null && shape.getBounds() != null) {
        shapes.put(shape.getBpmnElement().getId(), shape.getBounds());
      }
    }
    for (FlowNode node : file.model().getModelElementsByType(FlowNode.class)) {
      if (!shapes.containsKey(node.getId())) {
        problems.add(
            file.file(), node, "cet élément n'est pas dessiné. Placez-le sur le diagramme.");
      }
    }
    checkFlows(file, shapes, problems);
  }

  private static void checkFlows(
      Bundle.BpmnFile file, Map<String, Bounds> shapes, Problems problems) {
    var drawn = new HashSet<String>();
    for (BpmnEdge edge : file.model().getModelElementsByType(BpmnEdge.class)) {
      if (edge.getBpmnElement() != null) {
        drawn.add(edge.getBpmnElement().getId());
      }
    }
    for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
      if (!drawn.contains(flow.getId())) {
        problems.add(file.file(), flow, "cette flèche n'est pas dessinée. Tracez-la.");
      }
      var from = shapes.get(flow.getSource().getId());
      var to = shapes.get(flow.getTarget().getId());
      if (from != null && to != null && middle(to) < middle(from) && !comesBack(flow)) {
        problems.add(
            file.file(),
            flow,
            "le diagramme se lit de gauche à droite : placez « %s » à droite de « %s »."
                .formatted(name(flow.getTarget()), name(flow.getSource())));
      }
    }
  }

  /** A flow of a loop may go back; one that only goes forward may not. */
  private static boolean comesBack(SequenceFlow flow) {
    Set<FlowNode> seen = new HashSet<>();
    var next = new ArrayDeque<FlowNode>();
    next.add(flow.getTarget());
    while (!next.isEmpty()) {
      FlowNode node = next.poll();
      if (node.equals(flow.getSource())) {
        return true;
      }
      if (seen.add(node)) {
        next.addAll(Graph.after(node));
        next.addAll(Graph.boundariesOn(node));
      }
    }
    return false;
  }

  private static String name(FlowNode node) {
    return Xml.blank(node.getName()) ? node.getId() : node.getName();
  }

  private static double middle(Bounds bounds) {
    return bounds.getX() + bounds.getWidth() / 2;
  }
}
