package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.Edited.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an analyst is there to change, and changes alone. */
@FilRougeTest
class LegitimateEditsTest {

  private static final String REVIEW = "yearly-review";
  private static final String ELSEWHERE = "reorientation";

  @Autowired ApplicationContext context;
  @Autowired Forms forms;

  record Edit(String what, String model, Consumer<ShippedDeployment> edit) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Edit model(String what, String model, Consumer<Edited> edit) {
    return new Edit(what, model, sent -> sent.model(edit));
  }

  private static Edit form(String what, String model, String form, Consumer<ObjectNode> edit) {
    return new Edit(what, model, sent -> sent.form(form, edit));
  }

  private static Edit table(String what, Consumer<Edited> edit) {
    return new Edit(what, REVIEW, sent -> sent.xml("review-proposal.dmn", edit));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ofModels", "ofForms", "ofTables"})
  void isLetIn(Edit edit) {
    var sent = new ShippedDeployment(ShippedDeployment.program(context, forms), edit.model());
    edit.edit().accept(sent);
    sent.isLetIn();
  }

  static Stream<Edit> ofModels() {
    return Stream.of(
        model("rien", REVIEW, m -> {}),
        model(
            "deux jours de plus",
            REVIEW,
            m -> m.camunda("userTask_followLateReview", "dueDate", "${deadline.inWorkingDays(4)}")),
        model(
            "cinq jours de moins",
            "plan",
            m -> m.camunda("userTask_proposePlan", "dueDate", "${deadline.inWorkingDays(15)}")),
        model(
            "nom d'une tâche",
            "suspension",
            m -> m.set("userTask_contactSuspended", "name", "Garder le lien, préparer le retour")),
        model(
            "documentation",
            "follow-up",
            m ->
                m.says(
                    "userTask_followUp",
                    "documentation",
                    "Deux minutes par mois : présence, avancées, obstacles et frais (R77, R82).")),
        model("étiquette", REVIEW, m -> m.camunda(REVIEW, "versionTag", "1.7")),
        model(
            "conservé plus longtemps",
            REVIEW,
            m -> m.camunda(REVIEW, "historyTimeToLive", "P3650D")),
        model("dessin", REVIEW, LegitimateEditsTest::lower),
        model("rappel de plus", ELSEWHERE, LegitimateEditsTest::secondReminder),
        model("étape entre deux", ELSEWHERE, LegitimateEditsTest::stepBetween));
  }

  static Stream<Edit> ofForms() {
    return Stream.of(
        form(
            "mots et aide",
            REVIEW,
            "decide-review",
            j ->
                part(j, "summary")
                    .put("label", "Chemin parcouru et motifs")
                    .put("description", "Nouveau texte d’aide.")),
        form(
            "ordre",
            REVIEW,
            "decide-review",
            j -> {
              var components = j.withArray("components");
              components.add(components.remove(0));
            }),
        form(
            "texte d'introduction",
            ELSEWHERE,
            "decide-reorientation",
            j -> ((ObjectNode) j.path("components").get(0)).put("text", "### Décider\nModifié.")),
        form(
            "texte de plus sur ce qui est fourni",
            REVIEW,
            "decide-review",
            j ->
                j.withArray("components")
                    .addObject()
                    .put("type", "text")
                    .put("id", "Text_reminder")
                    .put("text", "La décision, {{when}}.")
                    .putObject("conditional")
                    .put("hide", "=when = null or decision = \"ENDED\"")),
        form(
            "deux textes en un",
            REVIEW,
            "decide-review",
            j -> {
              part(j, "Text_intro")
                  .put("text", part(j, "Text_proposal").path("text").asText() + "\n\nDécidez.");
              part(j, "Text_proposal").put("text", "Prenez le temps qu'il faut.");
            }));
  }

  static Stream<Edit> ofTables() {
    return Stream.of(
        table(
            "motif d'une ligne",
            t ->
                t.says(
                    "output_some_reason",
                    "text",
                    "\"Le chemin avance, au rythme de la personne\"")),
        table(
            "proposition d'une ligne",
            t -> t.says("output_allReached_proposal", "text", "\"TRANSITION\"")),
        table("ligne de plus", LegitimateEditsTest::moreRows));
  }

  /** Objectives all reached and new activities recommended: a case of its own. */
  private static void moreRows(Edited table) {
    var row = (org.w3c.dom.Element) table.id("rule_allReached").cloneNode(true);
    Xml.walk(
        row,
        element -> {
          if (element.hasAttribute("id")) {
            element.setAttribute("id", element.getAttribute("id") + "Activities");
          }
        });
    table.id("rule_allReached").getParentNode().insertBefore(row, table.id("rule_allReached"));
    table.says("entry_allReached_recommendationActivities", "text", "\"NEW_ACTIVITIES\"");
    table.says("output_allReached_proposalActivities", "text", "\"NEW_ACTIVITIES\"");
  }

  private static void lower(Edited model) {
    for (String drawn : java.util.List.of("Bounds", "waypoint")) {
      model
          .all(drawn)
          .forEach(
              point ->
                  point.setAttribute(
                      "y", String.valueOf(Double.parseDouble(point.getAttribute("y")) + 40)));
    }
  }

  /** A second reminder beside the decision, noted like the first. */
  private static void secondReminder(Edited model) {
    String scope =
        ((org.w3c.dom.Element) model.id("boundaryEvent_reminder").getParentNode())
            .getAttribute("id");
    String attached = model.id("boundaryEvent_reminder").getAttribute("attachedToRef");
    String call = model.id("serviceTask_remind").getAttributeNS(Xml.CAMUNDA, "expression");
    model
        .append(
            scope,
            "<bpmn:boundaryEvent id='boundaryEvent_again' name='Encore attendu' cancelActivity='false' attachedToRef='%s'><bpmn:outgoing>flow_again_remindAgain</bpmn:outgoing><bpmn:timerEventDefinition id='again_timer'><bpmn:timeDate xsi:type='bpmn:tFormalExpression'>${reorientation.escalationAt(execution)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
                .formatted(attached))
        .append(
            scope,
            "<bpmn:serviceTask id='serviceTask_remindAgain' name='Rappeler encore' camunda:expression='%s'><bpmn:incoming>flow_again_remindAgain</bpmn:incoming><bpmn:outgoing>flow_remindAgain_remindedAgain</bpmn:outgoing></bpmn:serviceTask>"
                .formatted(call))
        .append(
            scope,
            "<bpmn:endEvent id='endEvent_remindedAgain' name='Rappelé encore'><bpmn:incoming>flow_remindAgain_remindedAgain</bpmn:incoming></bpmn:endEvent>")
        .append(
            scope,
            "<bpmn:sequenceFlow id='flow_again_remindAgain' sourceRef='boundaryEvent_again' targetRef='serviceTask_remindAgain'/>")
        .append(
            scope,
            "<bpmn:sequenceFlow id='flow_remindAgain_remindedAgain' sourceRef='serviceTask_remindAgain' targetRef='endEvent_remindedAgain'/>");
    shape(model, "boundaryEvent_again", 100);
    shape(model, "serviceTask_remindAgain", 200);
    shape(model, "endEvent_remindedAgain", 400);
    edge(model, "flow_again_remindAgain");
    edge(model, "flow_remindAgain_remindedAgain");
  }

  /** The reminder's note is written in two steps, one after the other. */
  private static void stepBetween(Edited model) {
    String scope =
        ((org.w3c.dom.Element) model.id("serviceTask_remind").getParentNode()).getAttribute("id");
    String call = model.id("serviceTask_remind").getAttributeNS(Xml.CAMUNDA, "expression");
    model
        .append(
            scope,
            "<bpmn:serviceTask id='serviceTask_remindTwice' name='Rappeler une autre fois' camunda:expression='%s'><bpmn:outgoing>flow_remindTwice_reminded</bpmn:outgoing></bpmn:serviceTask>"
                .formatted(call))
        .append(
            scope,
            "<bpmn:sequenceFlow id='flow_remindTwice_reminded' sourceRef='serviceTask_remindTwice' targetRef='endEvent_reminded'/>")
        .to("flow_remind_reminded", "serviceTask_remindTwice");
    double x = middle(model, "serviceTask_remind");
    shape(model, "serviceTask_remindTwice", x);
    edge(model, "flow_remindTwice_reminded");
  }

  private static double middle(Edited model, String id) {
    return model.all("BPMNShape").stream()
        .filter(shape -> shape.getAttribute("bpmnElement").equals(id))
        .map(shape -> Xml.children(shape).get(0))
        .mapToDouble(
            bounds ->
                Double.parseDouble(bounds.getAttribute("x"))
                    + Double.parseDouble(bounds.getAttribute("width")) / 2)
        .findFirst()
        .orElseThrow();
  }

  private static void shape(Edited model, String id, double x) {
    model.append(
        model.all("BPMNPlane").get(0).getAttribute("id"),
        "<bpmndi:BPMNShape id='%1$s_di' bpmnElement='%1$s'><dc:Bounds x='%2$s' y='900' width='20' height='20'/></bpmndi:BPMNShape>"
            .formatted(id, x));
  }

  private static void edge(Edited model, String id) {
    model.append(
        model.all("BPMNPlane").get(0).getAttribute("id"),
        "<bpmndi:BPMNEdge id='%1$s_di' bpmnElement='%1$s'><di:waypoint x='1' y='1'/><di:waypoint x='2' y='1'/></bpmndi:BPMNEdge>"
            .formatted(id));
  }
}
