package org.filrouge.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything an attack could change: every row of every table, engine and dossier. */
final class Snapshot {

  private Snapshot() {}

  static Map<String, List<String>> of(JdbcClient jdbc) {
    var tables =
        jdbc.sql(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                    + " order by 1")
            .query(String.class)
            .list();
    var all = new TreeMap<String, List<String>>();
    for (String table : tables) {
      all.put(
          table,
          jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
              .map(row -> String.valueOf(readable(row)))
              .sorted()
              .toList());
    }
    return all;
  }

  private static Map<String, Object> readable(Map<String, Object> row) {
    var readable = new TreeMap<String, Object>();
    row.forEach(
        (column, value) ->
            readable.put(
                column, value instanceof byte[] bytes ? java.util.Arrays.hashCode(bytes) : value));
    return readable;
  }
}
