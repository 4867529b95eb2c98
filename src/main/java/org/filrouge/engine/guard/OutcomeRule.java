package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.task.Form;

/**
 * A condition on {@code outcome} is about what the forms just before can decide; an arrow with any
 * other code would never be taken, and a gateway that no decision reaches would block the file.
 */
final class OutcomeRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    var conditions = new LinkedHashMap<FlowNode, Map<SequenceFlow, List<String>>>();
    for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
      var codes = new ArrayList<String>();
      for (var comparison : comparisons(flow)) {
        if (comparison.name().equals("outcome")) {
          codes.add(comparison.code());
        } else if (!resultVariables(file).contains(comparison.name())) {
          problems.add(file.file(), flow, unknown(comparison.name()));
        }
      }
      if (!codes.isEmpty()) {
        conditions
            .computeIfAbsent(flow.getSource(), gateway -> new LinkedHashMap<>())
            .put(flow, codes);
      }
    }
    unread(file, bundle, problems);
    conditions.forEach((gateway, flows) -> check(file.file(), gateway, flows, bundle, problems));
  }

  /** What a person decides leads somewhere: a gateway comes before the next wait. */
  private static void unread(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    var read = new HashSet<FlowNode>();
    for (Gateway gateway : file.model().getModelElementsByType(Gateway.class)) {
      if (GatewayRule.chooses(gateway) && Graph.outOf(gateway).size() > 1) {
        read.addAll(WhoDecides.before(gateway).deciding());
      }
    }
    for (UserTask task : file.model().getModelElementsByType(UserTask.class)) {
      var codes = form(task, bundle).map(OutcomeRule::codes).orElse(List.of());
      if (codes.size() > 1 && !read.contains(task)) {
        problems.add(
            file.file(),
            task,
            "aucune passerelle ne lit ce qui se décide ici (%s) : la suite serait la même pour tous. Ajoutez une passerelle avant la prochaine tâche."
                .formatted(String.join(", ", codes)));
      }
    }
  }

  private static void check(
      String file,
      FlowNode gateway,
      Map<SequenceFlow, List<String>> flows,
      Bundle bundle,
      Problems problems) {
    var who = WhoDecides.before(gateway);
    var possible = new LinkedHashMap<FlowNode, List<String>>();
    var silent = new ArrayList<FlowNode>(who.silent());
    for (FlowNode node : who.deciding()) {
      var form = form(node, bundle);
      if (form.isEmpty() && node instanceof UserTask) {
        return; // No class answers: UserTaskRule says so, and nothing is known of its codes.
      }
      var codes = form.map(OutcomeRule::codes).orElse(List.of());
      if (codes.isEmpty()) {
        silent.add(node);
      } else {
        possible.put(node, codes);
      }
    }
    silent.forEach(node -> problems.add(file, gateway, silent(node)));
    var known = new TreeSet<String>();
    possible.values().forEach(known::addAll);
    if (!known.isEmpty()) {
      flows.forEach(
          (flow, codes) ->
              codes.stream()
                  .filter(code -> !known.contains(code))
                  .forEach(code -> problems.add(file, flow, never(code, possible, known))));
    }
  }

  private static List<ModelExpression.Comparison> comparisons(SequenceFlow flow) {
    var condition = flow.getConditionExpression();
    try {
      return condition == null || !ModelExpression.looksLike(condition.getTextContent())
          ? List.of()
          : ModelExpression.of(condition.getTextContent()).comparisons();
    } catch (ModelExpression.NotAllowed reportedByExpressionRule) {
      return List.of();
    }
  }

  private static List<String> resultVariables(Bundle.BpmnFile file) {
    return file.model().getModelElementsByType(BusinessRuleTask.class).stream()
        .map(task -> Xml.camunda(task, "resultVariable"))
        .toList();
  }

  private static Optional<? extends Form<?>> form(FlowNode node, Bundle bundle) {
    return node instanceof UserTask
        ? bundle.program.taskForm(node.getId())
        : bundle.program.startForm(((Process) node.getParentElement()).getId());
  }

  private static List<String> codes(Form<?> form) {
    return form.outcomes().stream().map(code -> ((Enum<?>) code).name()).toList();
  }

  private static String unknown(String name) {
    return "« %s » n'existe pas à cet endroit. Un formulaire donne sa décision sous le nom « outcome » : écrivez ${outcome == 'CODE'}."
        .formatted(name);
  }

  private static String silent(FlowNode node) {
    if (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()) {
      return "%s « %s » est asynchrone : la décision du formulaire est perdue avant la passerelle. Décochez « Asynchronous »."
          .formatted(node.getId(), node.getName());
    }
    return "on arrive ici depuis %s « %s » sans qu'un formulaire vienne de décider : la condition sur « outcome » bloquerait le dossier. Placez la passerelle juste après la tâche qui décide, ou posez une question au programme : ${pathway.open(execution)}."
        .formatted(node.getId(), node.getName());
  }

  private static String never(
      String code, Map<FlowNode, List<String>> possible, TreeSet<String> known) {
    return "le code « %s » n'est jamais décidé avant cette passerelle; la flèche ne serait jamais prise. Codes possibles : %s."
            .formatted(
                code,
                possible.entrySet().stream()
                    .map(e -> String.join(", ", e.getValue()) + " (" + e.getKey().getId() + ")")
                    .collect(Collectors.joining("; ")))
        + Nearest.to(code, known)
            .map(near -> " Vouliez-vous dire « " + near + " » ?")
            .orElse(" Reprenez l'un d'eux, ou retirez la flèche.");
  }
}
