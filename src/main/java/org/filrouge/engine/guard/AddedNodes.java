package org.filrouge.engine.guard;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/**
 * What may be added to a shipped model: tasks and choices between two of its elements, and
 * reminders beside them that end on their own. Anything that waits, forks, ends, calls a phase or
 * writes to the file elsewhere than the shipped model does is a new version of the program.
 */
record AddedNodes(PromiseRule.Promise promise) {

  void check() {
    if (promise.here().values().stream().noneMatch(promise::isNew)) {
      return;
    }
    var aside = new HashSet<FlowNode>();
    for (FlowNode node : promise.here().values()) {
      if (promise.isNew(node) && node instanceof BoundaryEvent reminder) {
        checkReminder(reminder, aside);
      }
    }
    var asked = askedAside();
    for (FlowNode node : promise.here().values()) {
      if (promise.isNew(node)) {
        checkKind(node, aside.contains(node));
        checkCalls(node, asked);
      }
    }
  }

  private void checkReminder(BoundaryEvent reminder, Set<FlowNode> aside) {
    if (reminder.cancelActivity() || !isTimer(reminder)) {
      refuse(
          reminder,
          "un événement ajouté sur un élément est une minuterie qui n'interrompt pas. Le modèle livré promet que rien d'autre n'arrête la tâche. Décochez « Interrupting », ou retirez-le.");
    }
    var next = new ArrayDeque<FlowNode>(Graph.after(reminder));
    while (!next.isEmpty()) {
      FlowNode node = next.poll();
      if (promise.isNew(node)) {
        if (aside.add(node)) {
          next.addAll(Graph.after(node));
        }
      } else if (!(node instanceof EndEvent end && isPlain(end))) {
        refuse(
            reminder,
            "de ce rappel ajouté on arrive à %s du modèle livré, qui aurait lieu une fois de trop. %s Terminez le rappel par sa propre fin, %s."
                .formatted(PromiseWords.named(node), PromiseWords.why(node), PromiseWords.ASK));
      }
    }
  }

  private void checkKind(FlowNode node, boolean aside) {
    boolean between =
        node instanceof UserTask
            || node instanceof ServiceTask
            || node instanceof ExclusiveGateway
            || node instanceof BoundaryEvent;
    boolean beside =
        aside
            && ((node instanceof EndEvent end && isPlain(end))
                || (node instanceof IntermediateCatchEvent event && isTimer(event)));
    boolean toldWithItsArrow = !aside && node instanceof EndEvent;
    if (!between && !beside && !toldWithItsArrow) {
      refuse(
          node,
          "cet élément <%s> n'est pas de ceux qu'on ajoute seul à un modèle livré : une tâche ou une passerelle exclusive entre deux éléments, ou un rappel sans interruption avec ses tâches et sa fin simple. Retirez-le, %s."
              .formatted(node.getElementType().getTypeName(), PromiseWords.ASK));
    } else if (!(node instanceof ExclusiveGateway) && Graph.outOf(node).size() > 1) {
      refuse(
          node,
          "plusieurs flèches sortent de cet élément ajouté : la suite du modèle livré aurait lieu plusieurs fois. Gardez-en une, ou choisissez par une passerelle exclusive.");
    }
  }

  private void checkCalls(FlowNode node, Set<String> asked) {
    for (String call : calls(node)) {
      if (!asked.contains(call)) {
        refuse(
            node,
            "cet élément ajouté appelle « %s », que le modèle livré n'appelle pas dans un rappel : ce que le programme consigne le serait au mauvais moment. %s, %s."
                .formatted(
                    call,
                    asked.isEmpty()
                        ? "Retirez cet appel"
                        : "Prenez " + String.join(" ou ", asked) + ", retirez-le",
                    PromiseWords.ASK));
      }
    }
  }

  /** What the shipped model asks of the program beside the work: what a reminder may ask again. */
  private Set<String> askedAside() {
    var seen = new HashSet<FlowNode>();
    var next = new ArrayDeque<FlowNode>();
    promise.shipped().values().stream()
        .filter(node -> node instanceof BoundaryEvent b && !b.cancelActivity() && isTimer(b))
        .forEach(next::add);
    while (!next.isEmpty()) {
      FlowNode node = next.poll();
      if (seen.add(node)) {
        next.addAll(Graph.after(node));
      }
    }
    return seen.stream()
        .map(AddedNodes::calls)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Calls that may write: those of a service, a listener or an input, never of a date or group. */
  private static Set<String> calls(FlowNode node) {
    var calls = new TreeSet<String>();
    if (Xml.children(Xml.of(node)).stream().noneMatch(AddedNodes::holdsNodes)) {
      Xml.walk(
          Xml.of(node),
          element -> {
            Xml.attributes(element).stream()
                .filter(attribute -> attribute.getLocalName().equals("expression"))
                .forEach(attribute -> calls.add(attribute.getValue().strip()));
            if (element.getLocalName().equals("inputParameter")) {
              calls.add(Xml.text(element));
            }
          });
    }
    return calls;
  }

  private static boolean holdsNodes(Element child) {
    return child.getLocalName().equals("startEvent");
  }

  private static boolean isTimer(CatchEvent event) {
    return !event.getEventDefinitions().isEmpty()
        && event.getEventDefinitions().stream().allMatch(TimerEventDefinition.class::isInstance);
  }

  private static boolean isPlain(EndEvent end) {
    return end.getEventDefinitions().isEmpty() && end.getExtensionElements() == null;
  }

  private void refuse(ModelElementInstance node, String text) {
    promise.problems().add(promise.file(), node, text);
  }
}
