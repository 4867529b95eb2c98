package org.filrouge.engine.guard;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What an analyst reads when a promise of a shipped model would be broken. */
final class PromiseWords {

  static final String ASK = "ou demandez une nouvelle version du programme";

  private static final Pattern RULES = Pattern.compile("\\bR\\d{1,3}(-\\d{1,3})?");

  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("cancelActivity", "l'interruption de la tâche (Interrupting)"),
          Map.entry("attachedToRef", "l'élément sur lequel l'événement est posé"),
          Map.entry("candidateGroups", "le groupe (Candidate groups)"),
          Map.entry("assignee", "la personne assignée (Assignee)"),
          Map.entry("dueDate", "l'échéance (Due date)"),
          Map.entry("followUpDate", "la date de relance (Follow up date)"),
          Map.entry("formRef", "le formulaire (Form reference)"),
          Map.entry("expression", "l'appel au programme (Expression)"),
          Map.entry("calledElement", "le processus appelé (Called element)"),
          Map.entry("decisionRef", "la table de décision (Decision reference)"),
          Map.entry("mapDecisionResult", "la lecture du résultat (Map decision result)"),
          Map.entry("resultVariable", "la variable du résultat (Result variable)"),
          Map.entry("hitPolicy", "la façon dont les lignes répondent (Hit policy)"),
          Map.entry("historyTimeToLive", "la durée de conservation (History time to live)"),
          Map.entry("timerEventDefinition", "la date de la minuterie (Timer)"),
          Map.entry("messageEventDefinition", "le message attendu (Message)"),
          Map.entry("escalationEventDefinition", "l'escalade (Escalation)"),
          Map.entry("errorEventDefinition", "l'erreur (Error)"),
          Map.entry("linkEventDefinition", "le lien (Link)"),
          Map.entry("terminateEventDefinition", "l'arrêt de tout le reste (Terminate)"),
          Map.entry("multiInstanceLoopCharacteristics", "la répétition (Multi-instance)"),
          Map.entry("executionListener", "l'appel au programme (Execution listener)"),
          Map.entry("taskListener", "l'appel au programme (Task listener)"),
          Map.entry("inputParameter", "l'entrée (Input)"),
          Map.entry("in", "ce qui est transmis à la phase appelée (In mapping)"),
          Map.entry("asyncBefore", "l'asynchronie (Asynchronous before)"),
          Map.entry("asyncAfter", "l'asynchronie (Asynchronous after)"));

  private static final Map<String, String> NOTHING =
      Map.of("cancelActivity", "true", "calledElementBinding", "latest", "asyncBefore", "false");

  private PromiseWords() {}

  /** What changed, with room for the reason and what to do. */
  static String changed(String fact, String before, String now) {
    String name = FACTS.getOrDefault(fact, "l'attribut « %s »".formatted(fact));
    String was = before == null ? NOTHING.get(fact) : before;
    String is = now == null ? NOTHING.get(fact) : now;
    if (was == null) {
      return name + said(is) + " n'est pas dans le modèle livré. %s Retirez cet ajout, %s.";
    }
    if (is == null) {
      return name + said(was) + " du modèle livré manque. %s Remettez cette valeur, %s.";
    }
    return name
        + " a changé :"
        + said(is)
        + " au lieu de"
        + said(was)
        + ". %s Remettez la valeur livrée, %s.";
  }

  /** Quoted, and safe to be formatted once more. */
  private static String said(String value) {
    return value.isBlank() ? "" : " « " + value.replace("%", "%%") + " »";
  }

  static String named(FlowNode node) {
    return Xml.blank(node.getName())
        ? node.getId()
        : "%s « %s »".formatted(node.getId(), node.getName());
  }

  /** The rules an element serves by its own documentation, else by that of what is around it. */
  static String why(BaseElement element) {
    for (ModelElementInstance at = element; at instanceof BaseElement said; at = around(said)) {
      String rules =
          RULES
              .matcher(ProcessRule.documentation(said))
              .results()
              .map(MatchResult::group)
              .distinct()
              .collect(Collectors.joining(", "));
      if (!rules.isEmpty()) {
        return "Le modèle livré le promet (%s).".formatted(rules);
      }
    }
    return "Le modèle livré le promet.";
  }

  private static ModelElementInstance around(BaseElement element) {
    return element instanceof BoundaryEvent boundary
        ? boundary.getAttachedTo()
        : element.getParentElement();
  }
}
