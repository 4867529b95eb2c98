package org.filrouge.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.filrouge.dossier.Row;

/**
 * How the rows of one table are told to the person they are about: which columns, under which plain
 * words. What no line names is not in their copy, and a test asks why.
 *
 * @param key the column that ties a row to what it hangs on
 * @param title what one row is called
 * @param order the column that puts rows in order
 * @param lines in the order they are read
 * @param inside tables whose rows hang on these
 */
record Told(
    String table, String key, String title, String order, List<Line> lines, List<Told> inside) {

  /** What comes before the code of a measure, so that it is not taken for an organism's. */
  static final String MEASURE = "measure:";

  /** The same, for the code of a programme. */
  static final String PROGRAMME = "programme:";

  /** One line of what is told: its label and how it is read; {@code null} takes no room. */
  record Line(
      String label, Set<String> columns, BiFunction<Row, UnaryOperator<String>, String> value) {}

  /** A table whose rows belong to a pathway. */
  static Builder of(String table, String title) {
    return new Builder(table, "pathway_id", title);
  }

  static Builder of(String table, String key, String title) {
    return new Builder(table, key, title);
  }

  /** Every column told, by this table and not by those inside. */
  Set<String> columns() {
    var columns = new LinkedHashSet<String>();
    lines.forEach(line -> columns.addAll(line.columns()));
    return columns;
  }

  /** Says which columns are told, in order. */
  static final class Builder {

    private final String table;
    private final String key;
    private final String title;
    private String order = "id";
    private final List<Line> lines = new ArrayList<>();
    private final List<Told> inside = new ArrayList<>();

    private Builder(String table, String key, String title) {
      this.table = table;
      this.key = key;
      this.title = title;
    }

    Builder text(String label, String column) {
      return line(label, Set.of(column), row -> row.text(column));
    }

    Builder day(String label, String column) {
      return line(label, Set.of(column), row -> row.day(column));
    }

    Builder dayBy(String label, String day, String by) {
      return line(label, Set.of(day, by), row -> row.dayBy(day, by));
    }

    Builder person(String label, String column) {
      return line(label, Set.of(column), row -> row.person(column));
    }

    Builder yesNo(String label, String column) {
      return line(label, Set.of(column), row -> row.yesNo(column));
    }

    /** That there is one, when what the column holds is a number of ours. */
    Builder said(String label, String column) {
      return line(label, Set.of(column), row -> row.has(column) ? "Oui" : null);
    }

    Builder dollars(String label, String column) {
      return line(
          label,
          Set.of(column),
          row -> row.has(column) ? row.text(column).replace('.', ',') + " $" : null);
    }

    <E extends Enum<E>> Builder words(
        String label, String column, Class<E> type, Function<E, String> words) {
      return line(label, Set.of(column), row -> row.words(column, type, words));
    }

    /** The reasons a table gave, without the numbers of the rules: they are for those who check. */
    Builder reasons(String label, String column) {
      return line(
          label,
          Set.of(column),
          row -> row.has(column) ? row.text(column).replaceAll(" ?\\(R\\d[^)]*\\)", "") : null);
    }

    /** The name of an organism, from its code. */
    Builder organism(String label, String column) {
      lines.add(
          new Line(
              label,
              Set.of(column),
              (row, organisms) -> row.has(column) ? organisms.apply(row.text(column)) : null));
      return this;
    }

    /** The name of a measure, from its code. */
    Builder measure(String label, String column) {
      lines.add(
          new Line(label, Set.of(column), (row, names) -> names.apply(MEASURE + row.text(column))));
      return this;
    }

    /** The name of a programme, from its code. */
    Builder programme(String label, String column) {
      lines.add(
          new Line(
              label, Set.of(column), (row, names) -> names.apply(PROGRAMME + row.text(column))));
      return this;
    }

    Builder line(String label, Set<String> columns, Function<Row, String> value) {
      lines.add(new Line(label, columns, (row, organisms) -> value.apply(row)));
      return this;
    }

    Builder orderedBy(String column) {
      order = column;
      return this;
    }

    Builder with(Builder part) {
      inside.add(part.build());
      return this;
    }

    Told build() {
      return new Told(table, key, title, order, List.copyOf(lines), List.copyOf(inside));
    }
  }
}
