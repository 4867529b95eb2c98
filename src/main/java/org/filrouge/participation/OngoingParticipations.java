package org.filrouge.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The participations someone may act on: those of their office, or of the organism where the person
 * takes part. Named by file number as on a task's card, never by the person (R129).
 */
@Repository
public class OngoingParticipations {

  private static final String SELECT =
      "select p.id, p.file_number, q.started_on, o.name as organism from participation q"
          + " join pathway p on p.id = q.pathway_id"
          + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
          + " left join organism o on o.code = a.organism_code"
          + " where q.ended_on is null and p.closed_at is null"
          + " and (p.office in (:offices) or a.organism_code in (:organisms))";

  private final JdbcClient jdbc;

  OngoingParticipations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Ongoing(long pathway, long file, LocalDate startedOn, String organism) {

    Map<String, String> choice() {
      return Map.of(
          "value",
          Long.toString(file),
          "label",
          "Dossier %d — en participation depuis le %s%s"
              .formatted(
                  file, FrenchDate.of(startedOn), organism == null ? "" : " (" + organism + ")"));
    }
  }

  /** Choices for a start form, by file number. */
  public List<Map<String, String>> choices(Actor actor) {
    return of(actor, SELECT + " order by p.file_number", Map.of()).stream()
        .map(Ongoing::choice)
        .toList();
  }

  /** The pathway of that file, if its participation goes on and the person may act on it. */
  public Optional<Long> pathway(Actor actor, String fileNumber) {
    return fileNumber.matches("\\d{1,15}")
        ? of(
                actor,
                SELECT + " and p.file_number = :file",
                Map.of("file", Long.parseLong(fileNumber)))
            .stream()
            .map(Ongoing::pathway)
            .findFirst()
        : Optional.empty();
  }

  private List<Ongoing> of(Actor actor, String sql, Map<String, Object> more) {
    return jdbc.sql(sql)
        .param("offices", units(actor, Role.AGENT, actor.offices()))
        .param("organisms", units(actor, Role.ORGANISM_STAFF, actor.organisms()))
        .params(more)
        .query(OngoingParticipations::row)
        .list();
  }

  /** No office and no organism has an empty code. */
  private static List<String> units(Actor actor, Role role, List<String> codes) {
    return actor.is(role) && !codes.isEmpty() ? codes : List.of("");
  }

  private static Ongoing row(ResultSet rs, int n) throws SQLException {
    return new Ongoing(
        rs.getLong("id"),
        rs.getLong("file_number"),
        rs.getObject("started_on", LocalDate.class),
        rs.getString("organism"));
  }
}
