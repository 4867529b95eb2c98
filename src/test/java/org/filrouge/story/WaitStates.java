package org.filrouge.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every element of the shipped models that waits, and those where someone stands. */
final class WaitStates {

  private WaitStates() {}

  /** As {@code process:element}; whoever adds a model adds its wait states. */
  static TreeSet<String> shipped() throws IOException {
    var states = new TreeSet<String>();
    try (var files = Files.walk(Path.of("bpmn"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
        var model = Bpmn.readModelFromFile(file.toFile());
        String process = model.getModelElementsByType(Process.class).iterator().next().getId();
        model.getModelElementsByType(FlowNode.class).stream()
            .filter(WaitStates::waits)
            .forEach(node -> states.add(process + ":" + node.getId()));
      }
    }
    return states;
  }

  private static boolean waits(FlowNode node) {
    return node instanceof UserTask
        || node instanceof CallActivity
        || node instanceof ReceiveTask
        || node instanceof EventBasedGateway
        || (node instanceof CatchEvent event && waitsForADayOrAMessage(event));
  }

  private static boolean waitsForADayOrAMessage(CatchEvent event) {
    boolean begins =
        event instanceof StartEvent && !(event.getParentElement() instanceof SubProcess);
    return !begins
        && event.getEventDefinitions().stream()
            .anyMatch(
                one ->
                    one instanceof TimerEventDefinition || one instanceof MessageEventDefinition);
  }

  /** Where these people stand: in an activity, or awaited by a timer or a message. */
  static TreeSet<String> occupied(ProcessEngine engine, Collection<Long> people) {
    var found = new TreeSet<String>();
    for (long person : people) {
      for (var instance : instances(engine, person)) {
        String process = instance.getProcessDefinitionId().split(":")[0];
        collect(process, engine.getRuntimeService().getActivityInstance(instance.getId()), found);
        Standpoint.jobs(engine, instance)
            .forEach(job -> found.add(process + ":" + Standpoint.activity(engine, job)));
        Standpoint.messages(engine, instance)
            .forEach(message -> found.add(process + ":" + message.getActivityId()));
      }
    }
    return found;
  }

  static List<ProcessInstance> instances(ProcessEngine engine, long person) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(person))
        .list();
  }

  private static void collect(String model, ActivityInstance instance, TreeSet<String> found) {
    found.add(model + ":" + instance.getActivityId());
    for (var child : instance.getChildActivityInstances()) {
      collect(model, child, found);
    }
  }
}
