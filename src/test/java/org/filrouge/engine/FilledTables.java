package org.filrouge.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts one row, with a value in every column, into each table of the program that has none. */
class FilledTables {

  /** A note belongs to an office or to an organism, never to both. */
  private static final List<String> LEFT_OUT = List.of("note.office");

  private final JdbcClient jdbc;

  FilledTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Column(String name, String type, Integer length, boolean identity) {}

  /** The program's own tables; the engine keeps its own. */
  List<String> names() {
    return jdbc.sql(
            "select lower(table_name) as t from information_schema.tables where"
                + " lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%' escape"
                + " '\\' and lower(table_name) not like 'flyway%' and table_type like '%TABLE%'"
                + " order by 1")
        .query(String.class)
        .list();
  }

  List<Map<String, Object>> rows(String table) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : jdbc.sql("select * from " + table).query().listOfRows()) {
      var plain = new TreeMap<String, Object>();
      row.forEach((key, value) -> plain.put(key.toLowerCase(java.util.Locale.ROOT), text(value)));
      rows.add(plain);
    }
    return rows;
  }

  private static Object text(Object value) {
    return value == null ? null : value.toString();
  }

  /** How many rows were put in, referenced tables first. */
  int filled() {
    int filled = 0;
    var waiting =
        names().stream().filter(table -> rows(table).isEmpty()).collect(Collectors.toList());
    while (!waiting.isEmpty()) {
      var ready =
          waiting.stream()
              .filter(
                  table ->
                      references(table).values().stream()
                          .noneMatch(r -> waiting.contains(r[0]) && !r[0].equals(table)))
              .toList();
      if (ready.isEmpty()) {
        throw new AssertionError("Tables that wait for each other: " + waiting);
      }
      ready.forEach(this::fill);
      waiting.removeAll(ready);
      filled += ready.size();
    }
    return filled;
  }

  private void fill(String table) {
    var references = references(table);
    var values = new TreeMap<String, Object>();
    for (var column : columns(table)) {
      var reference = references.get(column.name());
      boolean itself = reference != null && reference[0].equals(table);
      if (itself || LEFT_OUT.contains(table + "." + column.name())) {
        continue;
      }
      if (!column.identity()) {
        values.put(column.name(), reference == null ? value(column) : existing(reference));
      }
    }
    jdbc.sql(
            "insert into %s (%s) values (%s)"
                .formatted(
                    table,
                    String.join(", ", values.keySet()),
                    values.keySet().stream()
                        .map(key -> ":" + key)
                        .collect(Collectors.joining(", "))))
        .params(values)
        .update();
  }

  private Object existing(String[] reference) {
    return jdbc.sql("select min(%s) from %s".formatted(reference[1], reference[0]))
        .query((rs, n) -> rs.getObject(1))
        .single();
  }

  private static Object value(Column column) {
    String type = column.type().toLowerCase(java.util.Locale.ROOT);
    if (column.name().equals("programme")) {
      return "PAAS_ACTION";
    }
    if (type.contains("char")) {
      return "x".repeat(Math.min(3, column.length()));
    }
    if (type.startsWith("timestamp")) {
      return OffsetDateTime.of(2027, 3, 14, 12, 0, 0, 0, ZoneOffset.UTC);
    }
    return switch (type) {
      case "date" -> LocalDate.of(2028, 2, 29);
      case "boolean" -> true;
      default -> 1;
    };
  }

  private List<Column> columns(String table) {
    return jdbc.sql(
            "select lower(column_name) as c, data_type, character_maximum_length as l, is_identity"
                + " from information_schema.columns where lower(table_schema) = 'public' and"
                + " lower(table_name) = ? order by ordinal_position")
        .param(table)
        .query(
            (rs, n) ->
                new Column(
                    rs.getString("c"),
                    rs.getString("data_type"),
                    rs.getInt("l"),
                    rs.getString("is_identity").equals("YES")))
        .list();
  }

  /** Column → table and column it refers to. */
  private Map<String, String[]> references(String table) {
    var found = new HashMap<String, String[]>();
    jdbc.sql(
            "select lower(k.column_name) as c, lower(u.table_name) as t, lower(u.column_name) as r"
                + " from information_schema.referential_constraints f join"
                + " information_schema.key_column_usage k on k.constraint_name = f.constraint_name"
                + " join information_schema.key_column_usage u on u.constraint_name ="
                + " f.unique_constraint_name where lower(k.table_name) = ?")
        .param(table)
        .query(
            (rs, n) ->
                found.put(rs.getString("c"), new String[] {rs.getString("t"), rs.getString("r")}))
        .list();
    return found;
  }
}
