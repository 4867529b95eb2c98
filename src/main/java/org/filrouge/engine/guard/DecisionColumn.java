package org.filrouge.engine.guard;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/**
 * One column of a table as an analyst wrote it.
 *
 * @param name the input's expression, or the output's name
 * @param cells FEEL of each row
 */
record DecisionColumn(String name, String title, List<String> cells) {

  static List<DecisionColumn> inputs(DecisionTable table) {
    var inputs = List.copyOf(table.getInputs());
    return IntStream.range(0, inputs.size())
        .mapToObj(
            i ->
                new DecisionColumn(
                    expression(inputs.get(i)),
                    inputs.get(i).getLabel(),
                    table.getRules().stream()
                        .map(rule -> List.copyOf(rule.getInputEntries()))
                        .map(cells -> i < cells.size() ? text(cells.get(i)) : "")
                        .toList()))
        .toList();
  }

  static List<DecisionColumn> outputs(DecisionTable table) {
    List<Output> outputs = List.copyOf(table.getOutputs());
    return IntStream.range(0, outputs.size())
        .mapToObj(
            i ->
                new DecisionColumn(
                    String.valueOf(outputs.get(i).getName()),
                    outputs.get(i).getLabel(),
                    table.getRules().stream()
                        .map(rule -> List.copyOf(rule.getOutputEntries()))
                        .map(cells -> i < cells.size() ? text(cells.get(i)) : "")
                        .toList()))
        .toList();
  }

  /** Names and types a record of the program stands for; nested records give paths. */
  static Map<String, Class<?>> declared(Class<?> type) {
    var leaves = new LinkedHashMap<String, Class<?>>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType().isRecord()) {
        declared(component.getType())
            .forEach((name, leaf) -> leaves.put(component.getName() + "." + name, leaf));
      } else {
        leaves.put(component.getName(), component.getType());
      }
    }
    return leaves;
  }

  private static String expression(Input input) {
    return input.getInputExpression() == null ? "" : text(input.getInputExpression());
  }

  private static String text(DmnElement cell) {
    var texts =
        cell.getChildElementsByType(org.camunda.bpm.model.dmn.instance.Text.class).iterator();
    return texts.hasNext() ? texts.next().getTextContent().strip() : "";
  }
}
