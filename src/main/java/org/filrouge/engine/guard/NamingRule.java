package org.filrouge.engine.guard;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Ids in English, prefixed by kind; names in French: verbs for tasks, states for events. */
final class NamingRule implements ModelRule {

  private static final Pattern ID = Pattern.compile("[a-z]+[A-Za-z]*_[a-z][A-Za-z0-9_]*");
  private static final Pattern VERB =
      Pattern.compile("(?iU)^(s'|se |ne pas )?\\p{L}+(er|ir|re)\\b.*", Pattern.DOTALL);

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    var model = file.model();
    model
        .getModelElementsByType(FlowElement.class)
        .forEach(element -> checkId(file.file(), element, problems));
    model
        .getModelElementsByType(Message.class)
        .forEach(element -> checkId(file.file(), element, problems));
    model
        .getModelElementsByType(Escalation.class)
        .forEach(element -> checkId(file.file(), element, problems));
    model
        .getModelElementsByType(Error.class)
        .forEach(element -> checkId(file.file(), element, problems));
    model
        .getModelElementsByType(FlowNode.class)
        .forEach(node -> checkName(file.file(), node, problems));
  }

  private static void checkId(String file, ModelElementInstance element, Problems problems) {
    String id = element.getAttributeValue("id");
    String prefix = prefix(element);
    if (prefix != null && (id == null || !id.startsWith(prefix) || !ID.matcher(id).matches())) {
      problems.add(
          file,
          element,
          "l'identifiant commence par « %1$s », puis un nom anglais : par exemple %1$sdecide."
              .formatted(prefix));
    }
  }

  private static void checkName(String file, FlowNode node, Problems problems) {
    if (node instanceof Gateway) {
      return; // GatewayRule: a joining gateway needs no name, a parting one asks a question.
    }
    String name = node.getName();
    if (Xml.blank(name)) {
      problems.add(file, node, "il manque un nom. Nommez l'élément en français.");
    } else if ((node instanceof Task || node instanceof CallActivity)
        && !VERB.matcher(name.strip()).matches()) {
      problems.add(
          file, node, "le nom d'une tâche commence par un verbe à l'infinitif : « Évaluer … ».");
    }
  }

  private static String prefix(ModelElementInstance element) {
    if (element instanceof Event event) {
      return event(event);
    }
    if (element instanceof Activity activity) {
      return activity(activity);
    }
    if (element instanceof Gateway) {
      return "gateway_";
    }
    if (element instanceof SequenceFlow) {
      return "flow_";
    }
    if (element instanceof Message) {
      return "message_";
    }
    if (element instanceof Escalation) {
      return "escalation_";
    }
    return element instanceof Error ? "error_" : null;
  }

  private static String event(Event event) {
    if (event instanceof StartEvent) {
      return "startEvent_";
    }
    if (event instanceof EndEvent) {
      return "endEvent_";
    }
    if (event instanceof BoundaryEvent) {
      return "boundaryEvent_";
    }
    if (is(event, LinkEventDefinition.class)) {
      return "linkEvent_";
    }
    if (is(event, TimerEventDefinition.class)) {
      return "timerEvent_";
    }
    return event instanceof ThrowEvent ? "throwEvent_" : "messageEvent_";
  }

  private static boolean is(Event event, Class<? extends EventDefinition> kind) {
    var definitions =
        event instanceof ThrowEvent thrower
            ? thrower.getEventDefinitions()
            : ((CatchEvent) event).getEventDefinitions();
    return definitions.stream().anyMatch(kind::isInstance);
  }

  private static String activity(Activity activity) {
    if (activity instanceof UserTask) {
      return "userTask_";
    }
    if (activity instanceof ServiceTask) {
      return "serviceTask_";
    }
    if (activity instanceof BusinessRuleTask) {
      return "businessRuleTask_";
    }
    if (activity instanceof CallActivity) {
      return "callActivity_";
    }
    return activity instanceof SubProcess ? "subProcess_" : null;
  }
}
