package org.filrouge.engine.guard;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the XML under a model: rules that allow little must see everything that is written. */
final class Xml {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private Xml() {}

  static Element root(ModelInstance model) {
    return ((Document) model.getDocument().getDomSource().getNode()).getDocumentElement();
  }

  /** The XML of one element of a model. */
  static Element of(ModelElementInstance element) {
    return root(element.getModelInstance())
        .getOwnerDocument()
        .getElementById(element.getAttributeValue("id"));
  }

  /** Visits an element and all below it. */
  static void walk(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    children(element).forEach(child -> walk(child, visitor));
  }

  static List<Element> children(Element element) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .mapToObj(element.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** Attributes other than namespace declarations. */
  static List<Attr> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> (Attr) element.getAttributes().item(i))
        .filter(attribute -> !XMLNS.equals(attribute.getNamespaceURI()))
        .toList();
  }

  /** The text directly inside an element, comments left out. */
  static String text(Element element) {
    var text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString().strip();
  }

  /** The nearest element, itself or around it, that has an id an analyst knows. */
  static Element identified(Element element) {
    for (Node node = element; node instanceof Element found; node = node.getParentNode()) {
      if (found.hasAttribute("id") && !found.getLocalName().endsWith("EventDefinition")) {
        return found;
      }
    }
    return element;
  }

  static String camunda(ModelElementInstance element, String attribute) {
    return element.getAttributeValueNs(CAMUNDA, attribute);
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
