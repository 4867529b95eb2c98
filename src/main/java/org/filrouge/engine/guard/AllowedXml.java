package org.filrouge.engine.guard;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Only what the program knows how to serve is let in. A list of what is allowed, not of what is
 * forbidden: the engine knows many ways to run code, and a new version may bring others.
 */
final class AllowedXml implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    Xml.walk(Xml.root(file.model()), element -> check(file.file(), element, problems));
  }

  private static void check(String file, Element element, Problems problems) {
    if (!allowed(element)) {
      refuse(
          file,
          element,
          problems,
          "l'élément <%s> n'est pas permis dans un modèle. %s"
              .formatted(element.getTagName(), AllowList.insteadOf(element.getLocalName())));
      return;
    }
    for (Attr attribute : Xml.attributes(element)) {
      if (!allowed(element, attribute)) {
        refuse(
            file,
            element,
            problems,
            "l'attribut « %s » n'est pas permis sur <%s>. %s"
                .formatted(
                    attribute.getName(),
                    element.getTagName(),
                    AllowList.insteadOf(attribute.getLocalName())));
      }
    }
  }

  private static void refuse(String file, Element element, Problems problems, String text) {
    var where = Xml.identified(element);
    problems.add(file, where.getAttribute("id"), where.getAttribute("name"), text);
  }

  private static boolean allowed(Element element) {
    if (Xml.BPMN.equals(element.getNamespaceURI())) {
      return AllowList.ELEMENTS.contains(element.getLocalName());
    }
    if (Xml.CAMUNDA.equals(element.getNamespaceURI())) {
      return AllowList.EXTENSIONS.contains(element.getLocalName());
    }
    return AllowList.DRAWING.contains(element.getNamespaceURI());
  }

  private static boolean allowed(Element element, Attr attribute) {
    String name = attribute.getLocalName();
    String tag = element.getLocalName();
    if (Xml.CAMUNDA.equals(attribute.getNamespaceURI())) {
      return AllowList.ATTRIBUTES_EVERYWHERE.contains(name)
          || AllowList.ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name);
    }
    if (attribute.getNamespaceURI() != null) {
      return AllowList.DRAWING.contains(attribute.getNamespaceURI())
          || "http://www.w3.org/XML/1998/namespace".equals(attribute.getNamespaceURI());
    }
    if (Xml.CAMUNDA.equals(element.getNamespaceURI())) {
      return AllowList.EXTENSION_ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name);
    }
    // A condition or a date in another language than the engine's expressions is a script.
    return !name.equals("language");
  }
}
