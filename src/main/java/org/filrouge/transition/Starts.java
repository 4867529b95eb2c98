package org.filrouge.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people began: read by those who follow what comes after (R92-93). */
@Repository
public class Starts {

  private final JdbcClient jdbc;

  Starts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What began in the last transition of a pathway; nothing if that one led to no start. */
  public Optional<Started> started(long pathway) {
    return jdbc.sql(
            "select t.pathway_id, t.started_on, t.start_kind, t.started_where, t.accompanied_by,"
                + " t.companion, t.companion_organism, m.name as measure_name, m.provider,"
                + " o.name as provider_name from transition_phase t"
                + " left join measure_choice c on c.id = t.started_choice"
                + " left join measure m on m.code = c.measure_code"
                + " left join organism o on o.code = m.provider"
                + " where t.started_on is not null and t.id ="
                + " (select max(x.id) from transition_phase x where x.pathway_id = ?)")
        .param(pathway)
        .query(Starts::row)
        .optional();
  }

  private static Started row(ResultSet rs, int n) throws SQLException {
    String measure = rs.getString("measure_name");
    return new Started(
        rs.getLong("pathway_id"),
        rs.getObject("started_on", LocalDate.class),
        StartKind.valueOf(rs.getString("start_kind")),
        measure == null ? rs.getString("started_where") : measure,
        rs.getString("provider"),
        rs.getString("provider_name"),
        Accompaniment.valueOf(rs.getString("accompanied_by")),
        rs.getString("companion"),
        rs.getString("companion_organism"));
  }
}
