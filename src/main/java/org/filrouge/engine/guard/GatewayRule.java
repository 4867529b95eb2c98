package org.filrouge.engine.guard;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A gateway asks a French question; each way out is an answer, and one of them always holds. */
final class GatewayRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (Gateway gateway : file.model().getModelElementsByType(Gateway.class)) {
      if (chooses(gateway) && Graph.outOf(gateway).size() > 1) {
        checkQuestion(file.file(), gateway, problems);
      }
    }
    for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
      if (flow.getConditionExpression() != null && !chooses(flow.getSource())) {
        problems.add(
            file.file(),
            flow,
            "une condition n'est permise qu'à la sortie d'une passerelle. Ajoutez une passerelle"
                + " ou retirez la condition.");
      }
    }
    for (FlowNode node : file.model().getModelElementsByType(FlowNode.class)) {
      if (!(node instanceof Gateway) && Graph.outOf(node).size() > 1) {
        problems.add(
            file.file(), node, "une seule flèche sort d'une tâche. Ajoutez une passerelle.");
      }
    }
  }

  private static void checkQuestion(String file, Gateway gateway, Problems problems) {
    if (Xml.blank(gateway.getName()) || !gateway.getName().strip().endsWith("?")) {
      problems.add(file, gateway, "le nom d'une passerelle est une question, avec « ? ».");
    }
    String byDefault = gateway.getAttributeValue("default");
    if (byDefault == null) {
      problems.add(
          file,
          gateway,
          "il manque la sortie par défaut (Default flow) : sans elle un dossier pourrait rester"
              + " bloqué.");
    }
    for (SequenceFlow flow : Graph.outOf(gateway)) {
      if (Xml.blank(flow.getName())) {
        problems.add(
            file,
            flow,
            "la flèche qui sort de « %s » n'a pas de nom. Nommez la réponse : « Oui », « Non » …"
                .formatted(gateway.getName()));
      }
      boolean isDefault = flow.getId().equals(byDefault);
      if (!isDefault && flow.getConditionExpression() == null) {
        problems.add(file, flow, "il manque la condition de cette sortie.");
      }
      if (isDefault && flow.getConditionExpression() != null) {
        problems.add(file, flow, "la sortie par défaut n'a pas de condition. Retirez-la.");
      }
    }
  }

  static boolean chooses(FlowNode node) {
    return node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
  }
}
