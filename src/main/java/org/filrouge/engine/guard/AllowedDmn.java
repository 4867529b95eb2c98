package org.filrouge.engine.guard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What may be written in a table: FEEL about its own inputs, nothing that reaches out. */
final class AllowedDmn {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

  private static final Pattern REACHES_OUT =
      Pattern.compile("\\bexternal\\b|\\bfunction\\s*\\(|[$#]\\{");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("definitions decision decisionTable input inputExpression inputValues output"
                  + " outputValues rule inputEntry outputEntry text description annotation"
                  + " annotationEntry variable inputData informationRequirement requiredDecision"
                  + " requiredInput extensionElements textAnnotation association sourceRef"
                  + " targetRef DMNDI")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of("historyTimeToLive", "versionTag", "inputVariable");

  private final String file;
  private final String namespace;
  private final Problems problems;

  AllowedDmn(String file, String namespace, Problems problems) {
    this.file = file;
    this.namespace = namespace;
    this.problems = problems;
  }

  void check(Element element) {
    String tag = element.getLocalName();
    boolean reachable =
        namespace.equals(element.getNamespaceURI()) || CAMUNDA.equals(element.getNamespaceURI());
    if (reachable && !ELEMENTS.contains(tag)) {
      refuse(
          element,
          "l'élément <%s> n'est pas permis dans une table. Retirez-le."
              .formatted(element.getTagName()));
    }
    Xml.attributes(element).stream()
        .filter(attribute -> !allowed(attribute))
        .forEach(
            attribute ->
                refuse(
                    element,
                    "l'attribut « %s » n'est pas permis : une table s'écrit en FEEL. Retirez-le."
                        .formatted(attribute.getName())));
    boolean explains = "annotationEntry".equals(element.getParentNode().getLocalName());
    if (tag.equals("text") && !explains && REACHES_OUT.matcher(Xml.text(element)).find()) {
      refuse(
          element,
          "« %s » va chercher autre chose que ses entrées. Écrivez une expression FEEL simple."
              .formatted(Xml.text(element)));
    }
  }

  private static boolean allowed(Attr attribute) {
    String name = attribute.getLocalName();
    if (name.equals("expressionLanguage")) {
      return attribute.getValue().toLowerCase(Locale.ROOT).contains("feel");
    }
    return !CAMUNDA.equals(attribute.getNamespaceURI()) || ATTRIBUTES.contains(name);
  }

  private void refuse(Element element, String text) {
    var where = Xml.identified(element);
    problems.add(file, where.getAttribute("id"), where.getAttribute("name"), text);
  }
}
