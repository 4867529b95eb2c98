package org.filrouge.reorientation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who take part and whom the caller accompanies: in their organism, or in their office. */
@Repository
class OwnCases {

  private static final String SELECT =
      "select p.id, p.file_number, q.started_on, o.code, o.name from participation q"
          + " join pathway p on p.id = q.pathway_id"
          + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
          + " left join organism o on o.code = a.organism_code"
          + " where q.ended_on is null and p.closed_at is null"
          + " and (p.office in (:offices) or a.organism_code in (:organisms))";

  /** A case of the caller's; the organism is {@code null} when no place is occupied. */
  record Case(long pathwayId, long fileNumber, LocalDate since, String organism, String name) {

    Map<String, String> choice() {
      return Map.of(
          "value",
          Long.toString(fileNumber),
          "label",
          "Dossier %d — %s, depuis le %s"
              .formatted(
                  fileNumber,
                  name == null ? "sans place pour le moment" : name,
                  FrenchDate.of(since)));
    }
  }

  private final JdbcClient jdbc;

  OwnCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Case> of(Actor actor) {
    return query(SELECT + " order by p.file_number", actor, 0);
  }

  Optional<Case> find(Actor actor, long fileNumber) {
    return query(SELECT + " and p.file_number = :file", actor, fileNumber).stream().findFirst();
  }

  private List<Case> query(String sql, Actor actor, long file) {
    return jdbc.sql(sql)
        .param("offices", orNone(actor.offices()))
        .param("organisms", orNone(actor.organisms()))
        .param("file", file)
        .query(
            (rs, n) ->
                new Case(
                    rs.getLong("id"),
                    rs.getLong("file_number"),
                    rs.getObject("started_on", LocalDate.class),
                    rs.getString("code"),
                    rs.getString("name")))
        .list();
  }

  /** An empty list is no SQL: nobody has this code. */
  private static Collection<String> orNone(List<String> codes) {
    return codes.isEmpty() ? List.of("*") : codes;
  }
}
