package org.filrouge.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the agent and the organism agree on when a plan is late. */
@Repository
class PlanRelays {

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanRelays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void agreed(long pathway, String agreement, LocalDate askAgainOn, String actor) {
    jdbc.sql(
            "insert into plan_relay (pathway_id, agreed_at, agreed_by, agreement, ask_again_on)"
                + " values (?, ?, ?, ?, ?)")
        .params(pathway, Times.now(clock), actor, agreement, askAgainOn)
        .update();
  }

  /** The last day agreed on, which brings the question back. */
  Optional<LocalDate> askAgainOn(long pathway) {
    return jdbc.sql(
            "select ask_again_on from plan_relay where pathway_id = ? order by id desc limit 1")
        .param(pathway)
        .query((rs, n) -> rs.getObject(1, LocalDate.class))
        .optional();
  }
}
