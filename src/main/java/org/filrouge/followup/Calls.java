package org.filrouge.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Help asked of the office in a follow-up, answered one by one, the oldest first (R101). */
@Repository
class Calls {

  private final JdbcClient jdbc;
  private final Clock clock;

  Calls(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param follower name of the organism that asks, or {@code null} when the office followed itself
   */
  record Call(long followUp, Instant askedAt, String askedBy, String follower, String helpFor) {}

  Optional<Call> oldest(long pathway) {
    return jdbc.sql(
            "select f.id, f.recorded_at, f.recorded_by, o.name, f.help_for from follow_up f"
                + " left join organism o on o.code = f.organism_code where f.pathway_id = ?"
                + " and f.help_wanted and f.help_answered_at is null order by f.id limit 1")
        .param(pathway)
        .query(
            (rs, n) ->
                new Call(
                    rs.getLong("id"),
                    Times.instant(rs, "recorded_at"),
                    rs.getString("recorded_by"),
                    rs.getString("name"),
                    rs.getString("help_for")))
        .optional();
  }

  void answered(Call call, String answer, String agent) {
    int rows =
        jdbc.sql(
                "update follow_up set help_answered_at = ?, help_answered_by = ?, help_answer = ?"
                    + " where id = ? and help_answered_at is null")
            .params(Times.now(clock), agent, answer, call.followUp())
            .update();
    if (rows != 1) {
      throw new ConcurrencyFailureException("Call " + call.followUp() + " has been answered");
    }
  }
}
