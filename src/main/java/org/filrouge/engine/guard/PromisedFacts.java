package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * All that an element carries, but for what an analyst is free to change: names, documentation, due
 * date, version tag, drawing. Where its arrows go is compared apart ({@link PromisedPaths}).
 */
final class PromisedFacts {

  private static final Set<String> FREE =
      Set.of("id", "name", "versionTag", "historyTimeToLive", "dueDate", "default");

  /** What the engine takes when nothing is written: writing it changes nothing. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "cancelActivity", "true",
          "isInterrupting", "true",
          "exclusive", "true",
          "asyncBefore", "false",
          "asyncAfter", "false",
          "triggeredByEvent", "false",
          "isSequential", "false",
          "calledElementBinding", "latest",
          "eventGatewayType", "Exclusive");

  /** Neither what is inside a subprocess or process, nor what only says or draws. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          ".*(Event|Task|Gateway)|task|subProcess|callActivity|sequenceFlow|laneSet|textAnnotation"
              + "|association|group|documentation|incoming|outgoing");

  private final Element root;
  private final Map<String, List<String>> facts = new TreeMap<>();

  private PromisedFacts(Element root) {
    this.root = root;
  }

  /** By the name of an attribute or child; several children of one name each have their text. */
  static Map<String, List<String>> of(ModelElementInstance element) {
    var facts = new PromisedFacts(Xml.root(element.getModelInstance()));
    var xml = Xml.of(element);
    attributes(xml)
        .filter(attribute -> !FREE.contains(attribute.getLocalName()))
        .forEach(a -> facts.add(a.getLocalName(), facts.value(a)));
    Xml.children(xml).forEach(facts::child);
    return facts.facts;
  }

  private void child(Element child) {
    String name = child.getLocalName();
    if (name.equals("extensionElements") || name.equals("inputOutput")) {
      Xml.children(child).forEach(this::child);
    } else if (!ELSEWHERE.matcher(name).matches()) {
      add(name, text(child));
    }
  }

  private void add(String name, String value) {
    facts.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  /** An element in one line; ids are nobody's promise. */
  private String text(Element element) {
    var words =
        Stream.concat(
            attributes(element)
                .filter(attribute -> !attribute.getLocalName().equals("id"))
                .map(this::value),
            Stream.concat(
                Xml.children(element).stream().map(child -> kind(child) + text(child)),
                Stream.of(Xml.text(element).replaceAll("\\s+", " "))));
    return words.filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
  }

  private static String kind(Element child) {
    return child.getLocalName().equals("timeDate") ? "" : child.getLocalName() + " ";
  }

  private static Stream<Attr> attributes(Element element) {
    return Xml.attributes(element).stream()
        .filter(a -> !AllowList.DRAWING.contains(String.valueOf(a.getNamespaceURI())))
        .filter(a -> !a.getValue().equals(DEFAULTS.get(a.getLocalName())))
        .sorted(java.util.Comparator.comparing(Attr::getLocalName));
  }

  /** What a message, escalation or error is called counts, not the id it has in the file. */
  private String value(Attr attribute) {
    if (Set.of("messageRef", "escalationRef", "errorRef").contains(attribute.getLocalName())) {
      return Xml.children(root).stream()
          .filter(declared -> declared.getAttribute("id").equals(attribute.getValue()))
          .map(PromisedFacts::code)
          .findFirst()
          .orElse(attribute.getValue());
    }
    return attribute.getValue().strip().replaceAll("\\s+", " ");
  }

  private static String code(Element declared) {
    return Stream.of("escalationCode", "errorCode", "name")
        .map(declared::getAttribute)
        .filter(code -> !Objects.requireNonNull(code).isBlank())
        .findFirst()
        .orElse("");
  }
}
