package org.filrouge.placement;

import java.time.LocalDate;
import org.filrouge.parameter.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first day starts the participation and dates its first review (R78). */
@Repository
class ParticipationStart {

  private final JdbcClient jdbc;
  private final Parameters parameters;

  ParticipationStart(JdbcClient jdbc, Parameters parameters) {
    this.jdbc = jdbc;
    this.parameters = parameters;
  }

  LocalDate started(long pathway, LocalDate firstDay) {
    LocalDate review = firstDay.plusMonths(parameters.value("review-interval", firstDay));
    jdbc.sql("insert into participation (pathway_id, started_on, next_review_on) values (?, ?, ?)")
        .params(pathway, firstDay, review)
        .update();
    return review;
  }
}
