package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Seen without what was added, the arrows of the shipped model are all there and no others: from
 * each element, under the same condition, the same elements come next. What an analyst puts between
 * two elements may delay the second for a person, never bypass it.
 */
final class PromisedPaths {

  private final PromiseRule.Promise promise;
  private final Map<FlowNode, List<SequenceFlow>> arrows = new HashMap<>();

  PromisedPaths(PromiseRule.Promise promise) {
    this.promise = promise;
    for (var process : List.of(promise.process(), promise.shippedProcess())) {
      process.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
          .forEach(
              flow ->
                  arrows.computeIfAbsent(flow.getSource(), node -> new ArrayList<>()).add(flow));
    }
  }

  /** One way out of an element: where it leads once what was added is looked through. */
  private record Way(SequenceFlow flow, String condition, boolean otherwise, Set<String> to) {

    boolean same(Way other) {
      return condition.equals(other.condition)
          && otherwise == other.otherwise
          && to.equals(other.to);
    }
  }

  void check() {
    for (FlowNode from : promise.shipped().values()) {
      if (!promise.isMissing(from)) {
        check(from, promise.here().get(from.getId()));
      }
    }
  }

  private void check(FlowNode shipped, FlowNode here) {
    var promised = new ArrayList<>(ways(shipped));
    var found = new ArrayList<>(ways(here));
    for (Way way : List.copyOf(promised)) {
      var kept = found.stream().filter(way::same).findFirst();
      kept.ifPresent(
          same -> {
            found.remove(same);
            promised.remove(way);
          });
    }
    boolean cut = promised.removeIf(this::endsAtSomethingMissing);
    for (Way way : promised) {
      var instead = instead(way, found);
      instead.ifPresent(found::remove);
      refuse(way, here, instead.orElse(null));
    }
    if (!cut) {
      found.forEach(way -> added(way, here));
    }
  }

  private List<Way> ways(FlowNode node) {
    return arrows.getOrDefault(node, List.of()).stream()
        .map(flow -> new Way(flow, condition(flow), isDefault(flow), to(flow.getTarget())))
        .toList();
  }

  private static String condition(SequenceFlow flow) {
    return flow.getConditionExpression() == null
        ? ""
        : flow.getConditionExpression().getTextContent().strip().replaceAll("\\s+", " ");
  }

  private static boolean isDefault(SequenceFlow flow) {
    return Objects.equals(flow.getId(), flow.getSource().getAttributeValue("default"));
  }

  /** Shipped elements that come next; what was added is looked through, and its ends are kept. */
  private Set<String> to(FlowNode target) {
    var reached = new TreeSet<String>();
    follow(target, new HashSet<>(), reached);
    return reached;
  }

  private void follow(FlowNode node, Set<FlowNode> seen, Set<String> reached) {
    if (!promise.isNew(node)) {
      reached.add(node.getId());
    } else if (seen.add(node)) {
      var next = Graph.after(node);
      if (next.isEmpty()) {
        reached.add(node.getId());
      }
      next.forEach(following -> follow(following, seen, reached));
    }
  }

  private boolean endsAtSomethingMissing(Way way) {
    return way.to().stream().anyMatch(id -> !promise.here().containsKey(id));
  }

  private static Optional<Way> instead(Way promised, List<Way> found) {
    return found.stream()
        .filter(way -> way.flow().getId().equals(promised.flow().getId()))
        .findFirst()
        .or(() -> found.stream().filter(way -> way.to().equals(promised.to())).findFirst());
  }

  private void refuse(Way way, FlowNode here, Way instead) {
    String why = PromiseWords.why(way.flow().getSource());
    if (instead == null) {
      add(
          way.flow(),
          "la flèche de %s à %s manque : la suite promise serait contournée. %s Remettez-la, %s."
              .formatted(PromiseWords.named(here), names(way.to()), why, PromiseWords.ASK));
    } else if (!instead.to().equals(way.to())) {
      add(
          instead.flow(),
          "de %s, cette flèche menait à %s; elle mène maintenant à %s. %s Ramenez-la à %s, %s."
              .formatted(
                  PromiseWords.named(here),
                  names(way.to()),
                  names(instead.to()),
                  why,
                  names(way.to()),
                  PromiseWords.ASK));
    } else if (!instead.condition().equals(way.condition())) {
      add(
          instead.flow(),
          "la condition de cette flèche vers %s a changé : %s au lieu de %s. %s Remettez celle du modèle livré, %s."
              .formatted(
                  names(way.to()),
                  said(instead.condition()),
                  said(way.condition()),
                  why,
                  PromiseWords.ASK));
    } else {
      add(
          instead.flow(),
          "la sortie par défaut de %s a changé. %s Remettez celle du modèle livré, %s."
              .formatted(PromiseWords.named(here), why, PromiseWords.ASK));
    }
  }

  private void added(Way way, FlowNode here) {
    add(
        way.flow(),
        "le modèle livré n'a pas de chemin de %s à %s. %s Retirez cette flèche, %s."
            .formatted(
                PromiseWords.named(here),
                names(way.to()),
                PromiseWords.why(promise.shipped().get(here.getId())),
                PromiseWords.ASK));
  }

  private void add(SequenceFlow flow, String text) {
    promise.problems().add(promise.file(), flow, text);
  }

  private static String said(String condition) {
    return condition.isEmpty() ? "aucune" : "« " + condition + " »";
  }

  private String names(Set<String> ids) {
    return ids.isEmpty()
        ? "rien"
        : ids.stream()
            .map(id -> promise.here().getOrDefault(id, promise.shipped().get(id)))
            .map(PromiseWords::named)
            .collect(Collectors.joining(" ou "));
  }
}
