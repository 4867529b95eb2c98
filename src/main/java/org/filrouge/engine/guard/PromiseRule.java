package org.filrouge.engine.guard;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The shipped model is the promise (ADR 0011): whoever deploys a process that comes with the
 * program may word, draw and add, but takes nothing away and turns no path aside. No list of what
 * each model must hold: the model that comes with the program is the list.
 */
final class PromiseRule implements ModelRule {

  /** One process, as it comes with the program and as it is being deployed. */
  record Promise(
      String file,
      Process process,
      Process shippedProcess,
      Map<String, FlowNode> here,
      Map<String, FlowNode> shipped,
      Problems problems) {

    boolean isMissing(FlowNode node) {
      return !here.containsKey(node.getId());
    }

    boolean isNew(FlowNode node) {
      return !shipped.containsKey(node.getId());
    }
  }

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    if (bundle.isShipped(file) || file.processes().size() != 1) {
      return;
    }
    var process = file.processes().get(0);
    bundle
        .program
        .shippedModel(process.getId())
        .map(content -> Bpmn.readModelFromStream(new ByteArrayInputStream(content)))
        .filter(shipped -> shipped.getModelElementById(process.getId()) != null)
        .ifPresent(shipped -> compare(file, shipped, problems));
  }

  static void compare(Bundle.BpmnFile file, BpmnModelInstance shipped, Problems problems) {
    var process = file.processes().get(0);
    var promise =
        new Promise(
            file.file(),
            process,
            shipped.getModelElementById(process.getId()),
            nodes(file.model()),
            nodes(shipped),
            problems);
    new PromisedNodes(promise).check();
    new PromisedPaths(promise).check();
    new AddedNodes(promise).check();
  }

  private static Map<String, FlowNode> nodes(BpmnModelInstance model) {
    var nodes = new LinkedHashMap<String, FlowNode>();
    model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.put(node.getId(), node));
    return nodes;
  }
}
