package org.filrouge.transition;

import java.util.List;
import java.util.Map;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages toward a measure that are under way in the caller's offices. */
@Repository
class OpenPassages {

  /** A passage under way. */
  record Passage(long pathwayId, long fileNumber, String lastName, String firstName) {

    Map<String, String> choice() {
      return Map.of(
          "value",
          Long.toString(fileNumber),
          "label",
          "Dossier %d — %s %s".formatted(fileNumber, firstName, lastName));
    }
  }

  private final JdbcClient jdbc;

  OpenPassages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Passage> of(Actor actor) {
    return actor.offices().isEmpty()
        ? List.of()
        : jdbc.sql(
                "select t.pathway_id, p.file_number, h.last_name, h.first_name"
                    + " from transition_phase t join pathway p on p.id = t.pathway_id"
                    + " join person h on h.file_number = p.file_number"
                    + " where t.open_slot is not null and p.closed_at is null"
                    + " and p.office in (:offices) order by h.last_name, h.first_name")
            .param("offices", actor.offices())
            .query(Passage.class)
            .list();
  }
}
