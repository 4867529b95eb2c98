package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.filrouge.task.DecisionTable;

/** A table an analyst wrote against what the program declares: its id, columns, codes, cover. */
record DecisionContract(Bundle.DmnFile file, Decision decision, Problems problems) {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  void check(Collection<DecisionTable> known) {
    var declared = known.stream().filter(d -> d.id().equals(decision.getId())).findFirst();
    if (declared.isEmpty()) {
      refuse(
          "le programme ne connaît pas cette décision. Reprenez un identifiant connu (%s), ou demandez à l'équipe de développement de l'ajouter."
              .formatted(
                  known.stream()
                      .map(DecisionTable::id)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    } else if (decision.getExpression()
        instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table) {
      check(table, declared.get());
    }
  }

  private void check(
      org.camunda.bpm.model.dmn.instance.DecisionTable table, DecisionTable declared) {
    var inputs = DecisionColumn.inputs(table);
    var outputs = DecisionColumn.outputs(table);
    var questions = DecisionColumn.declared(declared.question());
    var answers = DecisionColumn.declared(declared.answer());
    boolean complete =
        columns("d'entrée", questions.keySet(), inputs)
            & columns("de sortie", answers.keySet(), outputs);
    int before = problems.all().size();
    inputs.forEach(column -> codes(column, questions));
    outputs.forEach(column -> codes(column, answers));
    if (complete) {
      new DecisionCoverage(decision, declared.oneRow(), inputs, questions, answers)
          .gaps(problems.all().size() == before)
          .forEach(this::refuse);
    }
  }

  private boolean columns(String kind, Set<String> expected, List<DecisionColumn> columns) {
    var missing = new TreeSet<>(expected);
    var unknown = new TreeSet<String>();
    columns.forEach(
        column -> {
          missing.remove(column.name());
          if (!expected.contains(column.name())) {
            unknown.add(column.name());
          }
        });
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      refuse(
          "les colonnes %s ne sont pas celles que le programme connaît (%s).%s%s Reprenez ces noms."
              .formatted(
                  kind,
                  String.join(", ", expected),
                  missing.isEmpty() ? "" : " Manquantes : " + String.join(", ", missing) + ".",
                  unknown.isEmpty() ? "" : " Inconnues : " + String.join(", ", unknown) + "."));
    }
    return missing.isEmpty() && unknown.isEmpty();
  }

  private void codes(DecisionColumn column, Map<String, Class<?>> declared) {
    Class<?> type = declared.get(column.name());
    if (type == null || !type.isEnum()) {
      return;
    }
    var known = FormContract.labels(type).keySet();
    for (int row = 0; row < column.cells().size(); row++) {
      for (var quoted = QUOTED.matcher(column.cells().get(row)); quoted.find(); ) {
        String code = quoted.group(1);
        if (!known.contains(code)) {
          refuse(
              "ligne %d, colonne « %s » : le programme ne connaît pas le code « %s ». %s"
                  .formatted(row + 1, column.title(), code, instead(code, known)));
        }
      }
    }
  }

  private static String instead(String code, Set<String> known) {
    return Nearest.to(code, known)
        .map(near -> "Vouliez-vous dire « " + near + " » ?")
        .orElse("Codes permis : " + String.join(", ", known) + ".");
  }

  private void refuse(String text) {
    problems.add(file.file(), decision, text);
  }
}
