package org.filrouge.followup;

import java.time.Clock;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes of a file; a private one belongs to the organisation of its author (R132-135). */
@Repository
class Notes {

  private final JdbcClient jdbc;
  private final Clock clock;

  Notes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void written(CasesAtHand.Case in, boolean shared, String words, String author) {
    jdbc.sql(
            "insert into note (pathway_id, written_at, written_by, office, organism_code, shared,"
                + " words) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            in.pathway().id(),
            Times.now(clock),
            author,
            in.organism() == null ? in.pathway().office() : null,
            in.organism(),
            shared,
            words)
        .update();
  }
}
