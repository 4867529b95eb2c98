package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A model or table opened to be changed, as Camunda Modeler would. */
final class Edited {

  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newNSInstance();
  private static final TransformerFactory TEXT = TransformerFactory.newInstance();

  private final Document document;

  Edited(byte[] content) {
    try {
      document = XML.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    } catch (Exception unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  byte[] content() {
    try {
      var content = new ByteArrayOutputStream();
      TEXT.newTransformer().transform(new DOMSource(document), new StreamResult(content));
      return content.toByteArray();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  List<Element> all(String localName) {
    var found = new ArrayList<Element>();
    Xml.walk(
        document.getDocumentElement(),
        element -> {
          if (element.getLocalName().equals(localName)) {
            found.add(element);
          }
        });
    return found;
  }

  Element id(String id) {
    var found = new ArrayList<Element>();
    Xml.walk(
        document.getDocumentElement(),
        element -> {
          if (element.getAttribute("id").equals(id)) {
            found.add(element);
          }
        });
    assertThat(found).as("the model has %s", id).isNotEmpty();
    return found.get(0);
  }

  boolean has(String id) {
    var ids = new ArrayList<String>();
    Xml.walk(document.getDocumentElement(), element -> ids.add(element.getAttribute("id")));
    return ids.contains(id);
  }

  static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  /** Takes an element out, with what is drawn of it and what refers to it as a flow. */
  Edited drop(String id) {
    remove(id(id));
    all("BPMNShape").stream().filter(drawn(id)).forEach(Edited::remove);
    all("BPMNEdge").stream().filter(drawn(id)).forEach(Edited::remove);
    unlisted(id);
    return this;
  }

  private static java.util.function.Predicate<Element> drawn(String id) {
    return drawing -> drawing.getAttribute("bpmnElement").equals(id);
  }

  private void unlisted(String flow) {
    for (String list : List.of("incoming", "outgoing")) {
      all(list).stream()
          .filter(named -> named.getTextContent().strip().equals(flow))
          .forEach(Edited::remove);
    }
    all("exclusiveGateway").stream()
        .filter(gateway -> gateway.getAttribute("default").equals(flow))
        .filter(gateway -> !has(flow))
        .forEach(gateway -> gateway.removeAttribute("default"));
  }

  /** Takes nodes out with their flows and what is attached to them. */
  Edited without(String... ids) {
    for (String id : ids) {
      if (!has(id)) {
        continue;
      }
      var inside = new ArrayList<String>();
      Xml.walk(id(id), element -> inside.add(element.getAttribute("id")));
      for (Element flow : all("sequenceFlow")) {
        if (inside.contains(flow.getAttribute("sourceRef"))
            || inside.contains(flow.getAttribute("targetRef"))) {
          drop(flow.getAttribute("id"));
        }
      }
      for (Element event : all("boundaryEvent")) {
        if (inside.contains(event.getAttribute("attachedToRef"))) {
          without(event.getAttribute("id"));
        }
      }
      inside.stream().skip(1).forEach(this::undrawn);
      drop(id);
    }
    return this;
  }

  private void undrawn(String id) {
    all("BPMNShape").stream().filter(drawn(id)).forEach(Edited::remove);
    all("BPMNEdge").stream().filter(drawn(id)).forEach(Edited::remove);
  }

  Edited to(String flow, String target) {
    return end(flow, "targetRef", target, "incoming");
  }

  Edited from(String flow, String source) {
    return end(flow, "sourceRef", source, "outgoing");
  }

  private Edited end(String flow, String attribute, String node, String list) {
    id(flow).setAttribute(attribute, node);
    all(list).stream()
        .filter(named -> named.getTextContent().strip().equals(flow))
        .forEach(Edited::remove);
    add(id(node), list, flow);
    return this;
  }

  private void add(Element node, String list, String flow) {
    var named = document.createElementNS(Xml.BPMN, "bpmn:" + list);
    named.setTextContent(flow);
    var before =
        Xml.children(node).stream()
            .filter(
                child ->
                    !List.of("documentation", "extensionElements", "incoming", "outgoing")
                            .contains(child.getLocalName())
                        || (list.equals("incoming") && child.getLocalName().equals("outgoing")))
            .findFirst()
            .orElse(null);
    node.insertBefore(named, before);
  }

  Edited set(String id, String attribute, String value) {
    if (value == null) {
      id(id).removeAttribute(attribute);
    } else {
      id(id).setAttribute(attribute, value);
    }
    return this;
  }

  /** Sets or takes away an attribute of the engine's own. */
  Edited camunda(String id, String attribute, String value) {
    if (value == null) {
      id(id).removeAttributeNS(Xml.CAMUNDA, attribute);
    } else {
      id(id).setAttributeNS(Xml.CAMUNDA, "camunda:" + attribute, value);
    }
    return this;
  }

  /** Writes another text in the first child of this kind, such as a condition or a date. */
  Edited says(String id, String child, String text) {
    var found = new ArrayList<Element>();
    Xml.walk(
        id(id),
        element -> {
          if (element.getLocalName().equals(child)) {
            found.add(element);
          }
        });
    assertThat(found).as("%s of %s", child, id).isNotEmpty();
    found.get(0).setTextContent(text);
    return this;
  }

  /** Takes away what lies in an element under this name. */
  Edited lose(String id, String child) {
    var found = new ArrayList<Element>();
    Xml.walk(
        id(id),
        element -> {
          if (element.getLocalName().equals(child)) {
            found.add(element);
          }
        });
    assertThat(found).as("%s of %s", child, id).isNotEmpty();
    remove(found.get(0));
    return this;
  }

  /** Puts XML into an element, as its first child but for its documentation. */
  Edited put(String id, String xml) {
    var element = id(id);
    var children = Xml.children(element);
    var at =
        children.stream()
            .filter(child -> !child.getLocalName().equals("documentation"))
            .findFirst()
            .orElse(null);
    element.insertBefore(read(xml), at);
    return this;
  }

  /** Adds XML at the end of an element. */
  Edited append(String id, String xml) {
    id(id).appendChild(read(xml));
    return this;
  }

  private org.w3c.dom.Node read(String xml) {
    String declared =
        "<x xmlns:bpmn='%s' xmlns:camunda='%s' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' xmlns:di='http://www.omg.org/spec/DD/20100524/DI'>%s</x>"
            .formatted(Xml.BPMN, Xml.CAMUNDA, xml);
    var whole = new Edited(declared.getBytes(java.nio.charset.StandardCharsets.UTF_8)).document;
    return document.importNode(Xml.children(whole.getDocumentElement()).get(0), true);
  }

  /** The content of a form, changed. */
  static byte[] form(byte[] content, Consumer<ObjectNode> change) {
    try {
      var json = new ObjectMapper();
      var form = (ObjectNode) json.readTree(content);
      change.accept(form);
      return json.writeValueAsBytes(form);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** One component of a form, by its key or id. */
  static ObjectNode part(ObjectNode form, String id) {
    for (var component : form.path("components")) {
      if (component.path("key").asText().equals(id) || component.path("id").asText().equals(id)) {
        return (ObjectNode) component;
      }
    }
    throw new AssertionError("the form has no " + id);
  }
}
