package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every element of the shipped model is still there, and carries what it carried. */
record PromisedNodes(PromiseRule.Promise promise) {

  private static final Pattern DAYS = Pattern.compile("P(\\d{1,6})D");

  void check() {
    missing();
    kept();
    same(promise.shippedProcess(), promise.process());
    promise.shipped().values().stream()
        .filter(node -> !promise.isMissing(node))
        .forEach(node -> same(node, promise.here().get(node.getId())));
  }

  /** Names what went first; what only followed it is named with it. */
  private void missing() {
    var gone =
        promise.shipped().values().stream()
            .filter(promise::isMissing)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var told = new LinkedHashSet<FlowNode>();
    var firsts =
        Stream.concat(
            gone.stream().filter(node -> causes(node).noneMatch(gone::contains)), gone.stream());
    for (FlowNode first : firsts.toList()) {
      if (told.add(first)) {
        var with = new ArrayList<FlowNode>();
        follow(first, gone, told, with);
        promise.problems().add(promise.file(), first, missing(first, with));
      }
    }
  }

  private static Stream<FlowNode> causes(FlowNode node) {
    var causes = new ArrayList<>(Graph.before(node));
    if (node instanceof BoundaryEvent boundary) {
      causes.add((FlowNode) boundary.getAttachedTo());
    }
    if (node.getParentElement() instanceof FlowNode around) {
      causes.add(around);
    }
    return causes.stream();
  }

  private static void follow(
      FlowNode node, Set<FlowNode> gone, Set<FlowNode> told, List<FlowNode> with) {
    var next = new ArrayList<>(Graph.after(node));
    next.addAll(Graph.boundariesOn(node));
    next.addAll(node.getChildElementsByType(FlowNode.class));
    for (FlowNode follower : next) {
      if (gone.contains(follower) && told.add(follower)) {
        with.add(follower);
        follow(follower, gone, told, with);
      }
    }
  }

  private static String missing(FlowNode node, List<FlowNode> with) {
    String others =
        with.isEmpty()
            ? ""
            : with.stream()
                .map(PromiseWords::named)
                .collect(Collectors.joining(", ", ", et avec lui ", ""));
    return "cet élément du modèle livré manque%s. %s Remettez %s, %s."
        .formatted(
            others,
            PromiseWords.why(node),
            with.isEmpty() ? "cet élément" : "ces éléments",
            PromiseWords.ASK);
  }

  private void same(BaseElement shipped, BaseElement here) {
    if (!shipped.getElementType().getTypeName().equals(here.getElementType().getTypeName())) {
      promise
          .problems()
          .add(
              promise.file(),
              here,
              "cet élément a changé de sorte : <%s> au lieu de <%s>. %s Remettez la sorte d'origine, %s."
                  .formatted(
                      here.getElementType().getTypeName(),
                      shipped.getElementType().getTypeName(),
                      PromiseWords.why(shipped),
                      PromiseWords.ASK));
      return;
    }
    var before = PromisedFacts.of(shipped);
    var now = PromisedFacts.of(here);
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      var lost = without(before.get(name), now.get(name));
      var added = without(now.get(name), before.get(name));
      for (int i = 0; i < Math.max(lost.size(), added.size()); i++) {
        refuse(
            shipped,
            here,
            PromiseWords.changed(
                name,
                i < lost.size() ? lost.get(i) : null,
                i < added.size() ? added.get(i) : null));
      }
    }
    moved(shipped, here);
    DueDate.change(shipped, here).ifPresent(text -> refuse(shipped, here, text));
  }

  private static List<String> without(List<String> all, List<String> others) {
    var rest = new ArrayList<>(all == null ? List.<String>of() : all);
    if (others != null) {
      others.forEach(rest::remove);
    }
    return rest;
  }

  private void moved(BaseElement shipped, BaseElement here) {
    String before = scope(shipped);
    if (shipped instanceof FlowNode && !Objects.equals(before, scope(here))) {
      refuse(
          shipped,
          here,
          "cet élément n'est plus à sa place, dans « %s ». %%s Remettez-le là, %%s."
              .formatted(before));
    }
  }

  private static String scope(ModelElementInstance element) {
    return element.getParentElement().getAttributeValue("id");
  }

  private void kept() {
    String before = Xml.camunda(promise.shippedProcess(), "historyTimeToLive");
    String now = Xml.camunda(promise.process(), "historyTimeToLive");
    if (days(now) < days(before)) {
      refuse(
          promise.shippedProcess(),
          promise.process(),
          PromiseWords.changed("historyTimeToLive", before, now));
    }
  }

  private static long days(String duration) {
    var days = DAYS.matcher(String.valueOf(duration));
    return days.matches() ? Long.parseLong(days.group(1)) : Long.MAX_VALUE;
  }

  private void refuse(BaseElement shipped, BaseElement here, String text) {
    promise
        .problems()
        .add(promise.file(), here, text.formatted(PromiseWords.why(shipped), PromiseWords.ASK));
  }
}
