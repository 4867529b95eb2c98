package org.filrouge.referral;

import java.time.Clock;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decided whether a newcomer was someone already followed, and why. */
@Repository
class MatchDecisions {

  private final JdbcClient jdbc;
  private final Clock clock;

  MatchDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A decision of an agent.
   *
   * @param knownFile the file recognised, or {@code null} when it is someone else
   * @param reason why it is someone else, or {@code null}
   */
  record Decision(
      long pathwayId, MatchOutcome outcome, long provisionalFile, Long knownFile, String reason) {}

  void decided(Decision decision, String actor) {
    jdbc.sql(
            "insert into match_decision (pathway_id, decided_at, decided_by, outcome,"
                + " provisional_file, known_file, reason) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            decision.pathwayId(),
            Times.now(clock),
            actor,
            decision.outcome().name(),
            decision.provisionalFile(),
            decision.knownFile(),
            decision.reason())
        .update();
  }

  boolean madeFor(long pathway) {
    return jdbc.sql("select count(*) from match_decision where pathway_id = ?")
            .param(pathway)
            .query(Integer.class)
            .single()
        > 0;
  }
}
