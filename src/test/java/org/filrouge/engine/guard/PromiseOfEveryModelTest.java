package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

  @Test
  void noElementGoesMissing() {
    everyNode(
        node -> true,
        (model, node) -> model.without(node.getId()),
        node -> node.getId(),
        "cet élément du modèle livré manque");
  }

  @Test
  void noElementIsRenamedOutOfThePromise() {
    everyNode(
        node -> true,
        (model, node) -> renamed(model, node.getId()),
        node -> node.getId(),
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
    for (String child : List.of("executionListener", "taskListener", "inputParameter", "in")) {
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
        FlowNode::getId,
        "n'est pas dans le modèle livré");
  }

  private interface Change<T> {
    void make(Edited model, T at);
  }

  private static void everyNode(
      java.util.function.Predicate<FlowNode> which,
      Change<FlowNode> change,
      java.util.function.Function<FlowNode, String> named,
      String says) {
    int made = 0;
    for (var model : MODELS.entrySet()) {
      for (FlowNode node : nodes(model.getValue())) {
        if (which.test(node)) {
          made++;
          assertThat(problems(model.getValue(), edited -> change.make(edited, node)))
              .as("%s %s", model.getKey(), node.getId())
              .anySatisfy(line -> assertThat(line).contains(named.apply(node), says));
        }
      }
    }
    assertThat(made).isPositive();
  }

  private static void everyFlow(Change<Element> change, String says) {
    every("sequenceFlow", change, says);
  }

  private static void attribute(String kind, String attribute, String value, String says) {
    int made = 0;
    for (var model : MODELS.entrySet()) {
      var all = new Edited(model.getValue()).all(kind);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).hasAttributeNS(Xml.CAMUNDA, attribute)) {
          made++;
          int at = i;
          assertThat(
                  problems(
                      model.getValue(),
                      edited ->
                          edited
                              .all(kind)
                              .get(at)
                              .setAttributeNS(Xml.CAMUNDA, "camunda:" + attribute, value)))
              .as("%s %s", model.getKey(), all.get(i).getAttribute("id"))
              .anySatisfy(line -> assertThat(line).contains(all.get(at).getAttribute("id"), says));
        }
      }
    }
    assertThat(made).isPositive();
  }

  private static void every(String kind, Change<Element> change, String says) {
    for (var model : MODELS.entrySet()) {
      int count = new Edited(model.getValue()).all(kind).size();
      for (int i = 0; i < count; i++) {
        int at = i;
        assertThat(
                problems(model.getValue(), edited -> change.make(edited, edited.all(kind).get(at))))
            .as("%s, %s number %d", model.getKey(), kind, i)
            .anySatisfy(line -> assertThat(line).contains(says));
      }
    }
  }

  /** Gives a node another id, wherever the model names it. */
  private static void renamed(Edited model, String id) {
    Xml.walk(
        model.id(id).getOwnerDocument().getDocumentElement(),
        element ->
            Xml.attributes(element).stream()
                .filter(attribute -> attribute.getValue().equals(id))
                .forEach(attribute -> attribute.setValue(id + "Again")));
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
