package org.filrouge.engine.guard;

import java.util.Map;
import java.util.Set;

/** What may be written in a model, and what to take instead of the rest. */
final class AllowList {

  static final Set<String> ELEMENTS =
      words(
          "definitions process documentation extensionElements incoming outgoing sequenceFlow"
              + " conditionExpression startEvent endEvent boundaryEvent intermediateCatchEvent"
              + " intermediateThrowEvent userTask serviceTask businessRuleTask callActivity"
              + " subProcess exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway"
              + " timerEventDefinition timeDate timeDuration timeCycle messageEventDefinition"
              + " message escalationEventDefinition escalation errorEventDefinition error"
              + " terminateEventDefinition linkEventDefinition multiInstanceLoopCharacteristics collaboration"
              + " participant laneSet lane flowNodeRef textAnnotation text association group"
              + " category categoryValue");

  static final Set<String> EXTENSIONS =
      words(
          "in inputOutput inputParameter executionListener taskListener properties property"
              + " failedJobRetryTimeCycle");

  /** Attributes in the engine's namespace, by element. */
  static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "process", words("historyTimeToLive versionTag isStartableInTasklist"),
          "startEvent", words("formRef formRefBinding"),
          "userTask",
              words(
                  "formRef formRefBinding assignee candidateGroups dueDate followUpDate priority"),
          "serviceTask", words("expression"),
          "businessRuleTask",
              words("decisionRef decisionRefBinding mapDecisionResult resultVariable"),
          "callActivity", words("calledElementBinding"),
          "multiInstanceLoopCharacteristics", words("collection elementVariable"));

  static final Set<String> ATTRIBUTES_EVERYWHERE = words("asyncBefore asyncAfter exclusive");

  /** Attributes of the engine's own elements. */
  static final Map<String, Set<String>> EXTENSION_ATTRIBUTES =
      Map.of(
          "in", words("businessKey"),
          "inputParameter", words("name"),
          "executionListener", words("event expression"),
          "taskListener", words("event expression id"),
          "property", words("id name value"));

  /** Namespaces that only draw, or tell which tool wrote the file. */
  static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://camunda.org/schema/modeler/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://www.w3.org/2001/XMLSchema-instance");

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("scriptTask", "Prenez plutôt une tâche de service avec une expression."),
          Map.entry("script", "Prenez plutôt une expression ${bean.méthode(execution)}."),
          Map.entry("connector", "Prenez plutôt une expression ${bean.méthode(execution)}."),
          Map.entry("sendTask", "Prenez plutôt une tâche de service avec une expression."),
          Map.entry("receiveTask", "Prenez plutôt un événement de message."),
          Map.entry("manualTask", "Prenez plutôt une tâche utilisateur avec son formulaire."),
          Map.entry("task", "Précisez : tâche utilisateur ou tâche de service."),
          Map.entry("signalEventDefinition", "Prenez plutôt un message ou une escalade."),
          Map.entry("conditionalEventDefinition", "Prenez plutôt une passerelle après une tâche."),
          Map.entry("standardLoopCharacteristics", "Revenez en arrière par une passerelle."),
          Map.entry("formData", "Prenez plutôt un formulaire Camunda (.form)."),
          Map.entry("formKey", "Prenez plutôt un formulaire Camunda (.form)."),
          Map.entry("out", "Le dossier garde ce qui est décidé; rien ne passe par le moteur."),
          Map.entry("outputParameter", "Le dossier garde ce qui est décidé."),
          Map.entry("source", "Ne passez que la clé du parcours à la phase appelée."),
          Map.entry("sourceExpression", "Ne passez que la clé du parcours à la phase appelée."),
          Map.entry("variables", "Ne passez que la clé du parcours à la phase appelée."),
          Map.entry("candidateUsers", "Indiquez un groupe (Candidate groups)."),
          Map.entry("type", "Prenez plutôt une expression ${bean.méthode(execution)}."));

  private AllowList() {}

  /** What to do about something that is not allowed. */
  static String insteadOf(String name) {
    return INSTEAD.getOrDefault(
        name,
        "Retirez-le : un modèle n'appelle le programme que par une expression"
            + " ${bean.méthode(execution)}.");
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
