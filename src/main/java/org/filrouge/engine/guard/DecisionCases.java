package org.filrouge.engine.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The questions a table must answer: every combination of codes and booleans, and numbers on both
 * sides of each bound a row draws.
 */
final class DecisionCases {

  private static final int MOST = 2_000;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w\".])\\d{1,9}(?![\\w\".])");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private final List<DecisionColumn> columns;
  private final List<List<?>> values = new ArrayList<>();

  DecisionCases(List<DecisionColumn> columns, Map<String, Class<?>> types) {
    this.columns = columns;
    columns.forEach(column -> values.add(samples(column, types.get(column.name()))));
  }

  /** Each by column name; spread evenly when there are more than can be tried. */
  List<Map<String, Object>> all() {
    long count = count();
    long tried = Math.min(count, MOST);
    var cases = new ArrayList<Map<String, Object>>();
    for (long i = 0; i < tried; i++) {
      cases.add(at(i * count / tried));
    }
    return cases;
  }

  /** Whether every question is among those tried, so that what is not seen does not exist. */
  boolean areAllTried() {
    return count() <= MOST;
  }

  private long count() {
    return values.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
  }

  /** As the engine takes them: {@code situation.prevented} is a value inside a map. */
  static Map<String, Object> variables(Map<String, Object> asked) {
    var variables = new HashMap<String, Object>();
    asked.forEach(
        (name, value) -> {
          var into = variables;
          String[] path = name.split("\\.");
          for (int i = 0; i < path.length - 1; i++) {
            into = inner(into, path[i]);
          }
          into.put(path[path.length - 1], value);
        });
    return variables;
  }

  @SuppressWarnings("unchecked")
  private static HashMap<String, Object> inner(Map<String, Object> into, String name) {
    return (HashMap<String, Object>) into.computeIfAbsent(name, n -> new HashMap<String, Object>());
  }

  private Map<String, Object> at(long index) {
    var asked = new LinkedHashMap<String, Object>();
    long rest = index;
    for (int i = 0; i < columns.size(); i++) {
      int size = values.get(i).size();
      asked.put(columns.get(i).name(), values.get(i).get((int) (rest % size)));
      rest /= size;
    }
    return asked;
  }

  private static List<?> samples(DecisionColumn column, Class<?> type) {
    if (type.isEnum()) {
      return List.copyOf(FormContract.labels(type).keySet());
    }
    if (type == boolean.class || type == Boolean.class) {
      return List.of(true, false);
    }
    if (Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class).contains(type)) {
      return numbers(column);
    }
    if (type == String.class) {
      var texts = new TreeSet<>(Set.of("autre"));
      column
          .cells()
          .forEach(cell -> TEXT.matcher(cell).results().forEach(t -> texts.add(t.group(1))));
      return List.copyOf(texts);
    }
    throw new IllegalArgumentException(
        "A decision table is asked about codes, booleans, numbers and texts, not " + type);
  }

  private static List<Integer> numbers(DecisionColumn column) {
    var numbers = new TreeSet<>(Set.of(0, 1));
    for (String cell : column.cells()) {
      NUMBER
          .matcher(cell)
          .results()
          .map(found -> Integer.parseInt(found.group()))
          .forEach(n -> numbers.addAll(List.of(Math.max(0, n - 1), n, n + 1)));
    }
    return List.copyOf(numbers);
  }
}
