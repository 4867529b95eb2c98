package org.filrouge.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rows for the dossier; writes nothing. */
@Repository
public class Rows {

  private final JdbcClient jdbc;
  private final Colleagues colleagues;

  Rows(JdbcClient jdbc, Colleagues colleagues) {
    this.jdbc = jdbc;
    this.colleagues = colleagues;
  }

  public List<Row> all(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query().listOfRows().stream()
        .map(columns -> new Row(columns, colleagues::name))
        .toList();
  }

  /** The first row, for parameters given by name. */
  Optional<Row> named(String sql, Map<String, ?> params) {
    return jdbc.sql(sql).params(params).query().listOfRows().stream()
        .map(columns -> new Row(columns, colleagues::name))
        .findFirst();
  }

  public Optional<Row> first(String sql, Object... params) {
    return all(sql, params).stream().findFirst();
  }
}
