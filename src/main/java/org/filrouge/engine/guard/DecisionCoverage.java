package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Asks a table every question the program can ask, and looks at what it answers. */
record DecisionCoverage(
    Decision decision,
    boolean oneRow,
    List<DecisionColumn> inputs,
    Map<String, Class<?>> questions,
    Map<String, Class<?>> answers) {

  /** Ids of the rows that answered, while a table is being asked. */
  private static final ThreadLocal<Set<String>> ANSWERED = new ThreadLocal<>();

  private static final DmnEngine DMN = engine();

  private static final int SHOWN = 3;

  private static final String TOO_MANY =
      "plusieurs lignes répondent quand %s; il en faut une seule. Précisez leurs conditions.";

  /**
   * What is wrong, in French, each with the first questions it is wrong for.
   *
   * @param sound whether every code is known, so that a row that stays silent is worth a word
   */
  List<String> gaps(boolean sound) {
    var wrong = new LinkedHashMap<String, List<String>>();
    try {
      var table =
          DMN.parseDecision(decision.getId(), (DmnModelInstance) decision.getModelInstance());
      ANSWERED.set(new HashSet<>());
      var cases = new DecisionCases(inputs, questions);
      for (var asked : cases.all()) {
        faults(() -> DMN.evaluateDecisionTable(table, DecisionCases.variables(asked)))
            .forEach(f -> wrong.computeIfAbsent(f, key -> new ArrayList<>()).add(french(asked)));
      }
      if (sound && wrong.isEmpty() && cases.areAllTried()) {
        return silent();
      }
    } catch (DmnEngineException unreadable) {
      return List.of("la table ne se lit pas. Rouvrez-la dans Camunda Modeler et corrigez-la.");
    } finally {
      ANSWERED.remove();
    }
    return wrong.entrySet().stream().map(e -> e.getKey().formatted(some(e.getValue()))).toList();
  }

  /** Rows no question reaches: what they say would never be heard. */
  private List<String> silent() {
    var silent = new ArrayList<String>();
    int row = 0;
    for (Rule rule : ((DecisionTable) decision.getExpression()).getRules()) {
      row++;
      if (rule.getId() != null && !ANSWERED.get().contains(rule.getId())) {
        silent.add(
            "la ligne %d (%s) ne répond jamais : aucune situation n'y mène, ou une ligne placée avant répond toujours à sa place. Précisez leurs conditions, changez leur ordre ou retirez la ligne."
                .formatted(row, rule.getId()));
      }
    }
    return silent;
  }

  private static DmnEngine engine() {
    var configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration
        .getCustomPostDecisionTableEvaluationListeners()
        .add(
            evaluated ->
                evaluated
                    .getMatchingRules()
                    .forEach(
                        rule ->
                            Optional.ofNullable(ANSWERED.get())
                                .ifPresent(ids -> ids.add(rule.getId()))));
    return configuration.buildEngine();
  }

  private List<String> faults(Supplier<DmnDecisionTableResult> evaluation) {
    try {
      var rows = evaluation.get();
      if (rows.isEmpty()) {
        return List.of("aucune ligne ne répond quand %s. Ajoutez une ligne.");
      }
      if (oneRow && rows.size() > 1) {
        return List.of(TOO_MANY);
      }
      return rows.stream().flatMap(row -> outputs(row.getEntryMap()).stream()).distinct().toList();
    } catch (DmnHitPolicyException tooMany) {
      return List.of(TOO_MANY);
    } catch (DmnEngineException | FeelException uncomputable) {
      return List.of(
          "une cellule ne se calcule pas quand %s. Vérifiez son écriture FEEL et le type de sa"
              + " colonne.");
    }
  }

  private List<String> outputs(Map<String, Object> row) {
    return answers.entrySet().stream()
        .filter(answer -> !fits(row.get(answer.getKey()), answer.getValue()))
        .map(
            answer ->
                "la sortie « %s » n'est pas %s quand %%s. Corrigez la cellule."
                    .formatted(answer.getKey(), french(answer.getValue())))
        .toList();
  }

  private static boolean fits(Object value, Class<?> type) {
    if (type.isEnum()) {
      return value instanceof String code && FormContract.labels(type).containsKey(code);
    }
    if (type == boolean.class || type == Boolean.class) {
      return value instanceof Boolean;
    }
    return type == String.class
        ? value instanceof String text && !text.isBlank()
        : value instanceof Number;
  }

  private static String french(Class<?> type) {
    if (type.isEnum()) {
      return "un code connu (" + String.join(", ", FormContract.labels(type).keySet()) + ")";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "vrai ou faux (true, false)";
    }
    return type == String.class ? "un texte" : "un nombre";
  }

  private String french(Map<String, Object> asked) {
    return inputs.stream()
        .map(column -> "« %s » = %s".formatted(column.title(), said(column, asked)))
        .collect(Collectors.joining(" et "));
  }

  private String said(DecisionColumn column, Map<String, Object> asked) {
    Object value = asked.get(column.name());
    Class<?> type = questions.get(column.name());
    String label = type.isEnum() ? FormContract.labels(type).get(value) : null;
    return label == null ? String.valueOf(value) : value + " (" + label + ")";
  }

  private static String some(List<String> asked) {
    String shown = asked.stream().limit(SHOWN).collect(Collectors.joining("; ou "));
    return asked.size() <= SHOWN
        ? shown
        : shown + "; et dans %d autres cas".formatted(asked.size() - SHOWN);
  }
}
