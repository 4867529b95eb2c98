package org.filrouge.participation;

import java.time.Clock;
import java.util.Optional;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans being made: one at a time for a pathway, from the wish for one to the agent's agreement
 * (R46-47, R59). The database refuses a second one.
 */
@Repository
public class PlanRounds implements AfterDeath {

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanRounds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A plan being made.
   *
   * @param reason why a new plan is wished for, or {@code null} for the first
   * @param takenUpBy the process that works on it, or {@code null} while none does
   */
  record Round(String reason, String takenUpBy) {}

  /**
   * A plan is wished for; the next {@code plan} process takes it up.
   *
   * @param reason why, for whoever proposes the plan; {@code null} for the first
   * @return {@code false} if one is already being made
   */
  public boolean wished(long pathway, String reason, String actor) {
    if (open(pathway).isPresent()) {
      return false;
    }
    opened(pathway, reason, null, actor);
    return true;
  }

  /** The plan being made now, if any. */
  Optional<Round> open(long pathway) {
    return jdbc.sql("select reason, taken_up_by from plan_round where open_slot = ?")
        .param(pathway)
        .query((rs, n) -> new Round(rs.getString("reason"), rs.getString("taken_up_by")))
        .optional();
  }

  /** A process works on the plan from now on, wished for or not. */
  void takenUp(long pathway, String process, String actor) {
    var round = open(pathway);
    if (round.isEmpty()) {
      opened(pathway, null, process, actor);
    } else if (round.get().takenUpBy() == null) {
      jdbc.sql("update plan_round set taken_up_by = ? where open_slot = ?")
          .params(process, pathway)
          .update();
    }
  }

  /** The process ended, whatever the way: another plan may be made. */
  void closed(String process) {
    jdbc.sql(
            "update plan_round set closed_at = ?, open_slot = null"
                + " where taken_up_by = ? and closed_at is null")
        .params(Times.now(clock), process)
        .update();
  }

  @Override
  public void died(long pathway, String actor) {
    jdbc.sql("update plan_round set closed_at = ?, open_slot = null where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  private void opened(long pathway, String reason, String process, String actor) {
    try {
      jdbc.sql(
              "insert into plan_round (pathway_id, opened_at, opened_by, reason, taken_up_by,"
                  + " open_slot) values (?, ?, ?, ?, ?, ?)")
          .params(pathway, Times.now(clock), actor, reason, process, pathway)
          .update();
    } catch (DuplicateKeyException faster) {
      throw new ConcurrencyFailureException("A plan is being made for " + pathway, faster);
    }
  }
}
