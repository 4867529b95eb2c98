package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rows for the dossier; writes nothing. */
@Repository
class Rows {

  private final JdbcClient jdbc;

  Rows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> all(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query().listOfRows().stream().map(Row::new).toList();
  }

  Optional<Row> first(String sql, Object... params) {
    return all(sql, params).stream().findFirst();
  }
}
