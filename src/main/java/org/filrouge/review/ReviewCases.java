package org.filrouge.review;

import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participations a person may ask a review for: their office's, or those of their organism. */
@Repository
class ReviewCases {

  private static final String CASES =
      "select p.id, p.file_number, a.started_on, o.name from participation a"
          + " join pathway p on p.id = a.pathway_id"
          + " left join placement h on h.active_pathway = p.id"
          + " left join organism o on o.code = h.organism_code"
          + " where a.ended_on is null and p.closed_at is null and (p.office in (:offices)"
          + " or (h.first_day is not null and h.organism_code in (:organisms)))";

  private final JdbcClient jdbc;

  ReviewCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Choices by file number: no name before consent, whoever asks (R129). */
  List<Map<String, String>> choices(Actor actor) {
    return jdbc.sql(CASES + " order by p.file_number")
        .param("offices", orNone(actor.offices()))
        .param("organisms", orNone(actor.organisms()))
        .query(
            (rs, n) ->
                Map.of(
                    "value",
                    rs.getString("id"),
                    "label",
                    "Dossier %s — %s, depuis le %s"
                        .formatted(
                            rs.getString("file_number"),
                            rs.getString("name") == null ? "sans organisme" : rs.getString("name"),
                            FrenchDate.of(rs.getObject("started_on", java.time.LocalDate.class)))))
        .list();
  }

  boolean offered(Actor actor, String pathway) {
    return pathway.matches("\\d{1,18}")
        && !jdbc.sql(CASES + " and p.id = :pathway")
            .param("offices", orNone(actor.offices()))
            .param("organisms", orNone(actor.organisms()))
            .param("pathway", Long.parseLong(pathway))
            .query((rs, n) -> rs.getLong("id"))
            .list()
            .isEmpty();
  }

  /** An empty list is not SQL; no unit has an empty code. */
  private static List<String> orNone(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }
}
