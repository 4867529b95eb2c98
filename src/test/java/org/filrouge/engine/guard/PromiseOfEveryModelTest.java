package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Each shipped model, whatever it holds, broken in every place in each careless way: always refused
 * there. Nothing here names a model, so that a new release needs no new test.
 */
class PromiseOfEveryModelTest {

  private static final Map<String, byte[]> MODELS = new TreeMap<>();
  private static final Map<byte[], BpmnModelInstance> READ = new IdentityHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    ShippedModelsTest.shipped()
        .forEach(
            (file, content) -> {
              if (file.endsWith(".bpmn")) {
                MODELS.put(file, content);
              }
            });
  }

  @Test
  void aModelThatOnlyReadsDifferentlyIsLetIn() {
    MODELS.forEach(
        (file, content) ->
            assertThat(
                    problems(
                        content,
                        model -> {
                          for (Element element : model.all("documentation")) {
                            element.setTextContent("Autrement dit (R78).");
                          }
                          nodes(content)
                              .forEach(node -> model.set(node.getId(), "name", "Autrement"));
                        }))
                .as(file)
                .isEmpty());
  }

  /** One at a time: each alone is missed. */
  @Test
  void noElementGoesMissing() {
    for (var model : MODELS.entrySet()) {
      for (FlowNode node : nodes(model.getValue())) {
        var lines = problems(model.getValue(), edited -> edited.without(node.getId()));
        named(model.getKey(), List.of(node.getId()), lines, "cet élément du modèle livré manque");
      }
    }
  }

  @Test
  void noElementIsRenamedOutOfThePromise() {
    everyNode(
        node -> true,
        (model, node) -> renamed(model, node.getId()),
        "cet élément du modèle livré manque");
  }

  @Test
  void noArrowIsTurnedAside() {
    everyFlow(
        (model, flow) -> model.to(flow.getAttribute("id"), flow.getAttribute("sourceRef")),
        "elle mène maintenant à");
  }

  @Test
  void noArrowGoesMissing() {
    everyFlow((model, flow) -> model.drop(flow.getAttribute("id")), "manque : la suite promise");
  }

  @Test
  void noConditionChanges() {
    every(
        "conditionExpression",
        (model, condition) -> condition.setTextContent("${not x.y(execution)}"),
        "la condition de cette flèche");
  }

  @Test
  void noDateOfATimerChanges() {
    every(
        "timeDate",
        (model, date) -> date.setTextContent("${other.at(execution)}"),
        "la date de la minuterie (Timer) a changé");
  }

  @Test
  void noEventLosesOrChangesWhatItAwaitsOrThrows() {
    for (String kind :
        List.of(
            "timerEventDefinition",
            "messageEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "linkEventDefinition")) {
      every(kind, (model, definition) -> Edited.remove(definition), "du modèle livré manque");
    }
  }

  @Test
  void noInterruptionChanges() {
    every(
        "boundaryEvent",
        (model, event) ->
            event.setAttribute(
                "cancelActivity",
                event.getAttribute("cancelActivity").equals("false") ? "true" : "false"),
        "l'interruption de la tâche (Interrupting)");
  }

  @Test
  void noTaskChangesHands() {
    attribute("userTask", "candidateGroups", "${other.group(execution)}", "le groupe");
    attribute("userTask", "assignee", "${other.person(execution)}", "la personne assignée");
    attribute("userTask", "formRef", "other-form", "le formulaire");
  }

  @Test
  void noPhaseCallsAnother() {
    every(
        "callActivity",
        (model, call) -> call.setAttribute("calledElement", "other"),
        "le processus appelé (Called element) a changé");
  }

  @Test
  void noCallOfTheProgramChangesOrGoes() {
    attribute("serviceTask", "expression", "${other.call(execution)}", "l'appel au programme");
    for (String child : List.of("executionListener", "inputParameter", "in")) {
      every(child, (model, call) -> Edited.remove(call), "du modèle livré manque");
    }
  }

  @Test
  void noTableIsExchanged() {
    attribute("businessRuleTask", "decisionRef", "other", "la table de décision");
    attribute("businessRuleTask", "mapDecisionResult", "singleEntry", "la lecture du résultat");
  }

  @Test
  void nothingIsKeptForLess() {
    attribute("process", "historyTimeToLive", "P1D", "la durée de conservation");
  }

  @Test
  void noCallIsAdded() {
    everyNode(
        node -> node.getExtensionElements() == null,
        (model, node) ->
            model.put(
                node.getId(),
                "<bpmn:extensionElements><camunda:executionListener event='start' expression='${plan.closed(execution)}'/></bpmn:extensionElements>"),
        "n'est pas dans le modèle livré");
  }

  private interface Change<T> {
    void make(Edited model, T at);
  }

  /** Changes every node at once; each is named. */
  private static void everyNode(Predicate<FlowNode> which, Change<FlowNode> change, String says) {
    for (var model : MODELS.entrySet()) {
      var changed = nodes(model.getValue()).stream().filter(which).toList();
      var lines =
          problems(model.getValue(), edited -> changed.forEach(node -> change.make(edited, node)));
      named(model.getKey(), changed.stream().map(FlowNode::getId).toList(), lines, says);
    }
  }

  private static void everyFlow(Change<Element> change, String says) {
    every("sequenceFlow", change, says);
  }

  private static void attribute(String kind, String attribute, String value, String says) {
    int made = 0;
    for (var model : MODELS.entrySet()) {
      var places = new ArrayList<String>();
      var lines =
          problems(
              model.getValue(),
              edited ->
                  edited.all(kind).stream()
                      .filter(found -> found.hasAttributeNS(Xml.CAMUNDA, attribute))
                      .forEach(
                          found -> {
                            places.add(found.getAttribute("id"));
                            found.setAttributeNS(Xml.CAMUNDA, "camunda:" + attribute, value);
                          }));
      made += places.size();
      named(model.getKey(), places, lines, says);
    }
    assertThat(made).isPositive();
  }

  /** Changes every element of a kind at once; each is named. */
  private static void every(String kind, Change<Element> change, String says) {
    int made = 0;
    for (var model : MODELS.entrySet()) {
      var places = new ArrayList<String>();
      var lines =
          problems(
              model.getValue(),
              edited -> {
                var all = edited.all(kind);
                all.forEach(found -> places.add(Xml.identified(found).getAttribute("id")));
                all.forEach(found -> change.make(edited, found));
              });
      made += places.size();
      named(model.getKey(), places, lines, says);
    }
    assertThat(made).isPositive();
  }

  private static void named(String file, List<String> places, List<String> lines, String says) {
    for (String place : places) {
      assertThat(lines)
          .as("%s, %s", file, place)
          .anySatisfy(line -> assertThat(line).contains(place, says));
    }
  }

  /** Gives a node another id, wherever the model names it. */
  private static void renamed(Edited model, String id) {
    Xml.walk(
        model.id(id).getOwnerDocument().getDocumentElement(),
        element ->
            Xml.attributes(element).stream()
                .filter(attribute -> attribute.getValue().equals(id))
                .forEach(attribute -> attribute.setValue(id + "ByHand")));
  }

  private static List<FlowNode> nodes(byte[] content) {
    return List.copyOf(shipped(content).getModelElementsByType(FlowNode.class));
  }

  private static BpmnModelInstance shipped(byte[] content) {
    return READ.computeIfAbsent(content, bytes -> read(bytes).model());
  }

  private static Bundle.BpmnFile read(byte[] content) {
    return new BundleReader(new Problems())
        .read(new Bundle("essai", null, null), Map.of("essai.bpmn", content))
        .models
        .get(0);
  }

  private static List<String> problems(byte[] shipped, Consumer<Edited> change) {
    var edited = new Edited(shipped);
    change.accept(edited);
    var problems = new Problems();
    PromiseRule.compare(read(edited.content()), shipped(shipped), problems);
    return problems.all().stream().map(ModelProblem::line).toList();
  }
}
