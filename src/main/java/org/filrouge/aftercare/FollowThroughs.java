package org.filrouge.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is followed after the way out, and how it ended (R92-96). */
@Repository
class FollowThroughs {

  private static final String SELECT =
      "select f.*, o.name as organism_name from follow_through f"
          + " left join organism o on o.code = f.organism_code where ";
  private static final String KIND = "follow-through";

  private final JdbcClient jdbc;
  private final UnitOfWork work;
  private final Clock clock;

  FollowThroughs(JdbcClient jdbc, UnitOfWork work, Clock clock) {
    this.jdbc = jdbc;
    this.work = work;
    this.clock = clock;
  }

  /** Begins; one at a time for a pathway. */
  void begun(long pathway, Beginning beginning) {
    jdbc.sql(
            "insert into follow_through (pathway_id, begun_at, started_on, situation, since, place,"
                + " organism_code, open_slot) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            Times.now(clock),
            beginning.startedOn(),
            beginning.situation().name(),
            beginning.startedOn(),
            beginning.place(),
            beginning.organism(),
            pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** The one that goes on; read once per transaction. */
  Optional<FollowThrough> open(long pathway) {
    return work.once(
        KIND,
        pathway,
        () ->
            jdbc.sql(SELECT + "f.open_slot = ?")
                .param(pathway)
                .query(FollowThroughs::row)
                .optional());
  }

  /**
   * The same.
   *
   * @throws IllegalStateException if nobody is followed there
   */
  FollowThrough get(long pathway) {
    return open(pathway)
        .orElseThrow(() -> new IllegalStateException("Pathway " + pathway + " is not followed"));
  }

  /** The last one, going on or not. */
  Optional<FollowThrough> last(long pathway) {
    return jdbc.sql(
            SELECT + "f.id = (select max(x.id) from follow_through x where x.pathway_id = ?)")
        .param(pathway)
        .query(FollowThroughs::row)
        .optional();
  }

  /** The person is elsewhere now, since that day. */
  void found(FollowThrough known, AfterSituation situation, LocalDate since) {
    // Where they began is no longer where they are, once they do something else.
    jdbc.sql(
            "update follow_through set place = case when situation = ? then place end,"
                + " situation = ?, since = ? where id = ?")
        .params(situation.name(), situation.name(), since, known.id())
        .update();
    work.forget(KIND, known.pathwayId());
  }

  /** They began again: the months of the contacts count from that day. */
  void restarted(FollowThrough known, AfterSituation situation, LocalDate day) {
    jdbc.sql("update follow_through set started_on = ? where id = ?")
        .params(day, known.id())
        .update();
    found(known, situation, day);
  }

  /** Whether the agent is to decide now, without waiting for the last contact. */
  void decisionAsked(FollowThrough known, boolean asked) {
    jdbc.sql("update follow_through set decision_asked_at = ? where id = ?")
        .params(asked ? Times.now(clock) : null, known.id())
        .update();
    work.forget(KIND, known.pathwayId());
  }

  /** A person ended it; what was still planned is dropped with it. */
  void ended(FollowThrough known, FollowThroughEnd how, String actor) {
    jdbc.sql(
            "update follow_through set ended_at = ?, ended_by = ?, ended_how = ?, open_slot = null"
                + " where id = ? and ended_at is null")
        .params(Times.now(clock), actor, how.name(), known.id())
        .update();
    work.forget(KIND, known.pathwayId());
  }

  private static FollowThrough row(ResultSet rs, int n) throws SQLException {
    String end = rs.getString("ended_how");
    return new FollowThrough(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        rs.getObject("started_on", LocalDate.class),
        AfterSituation.valueOf(rs.getString("situation")),
        rs.getObject("since", LocalDate.class),
        rs.getString("place"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        rs.getObject("decision_asked_at") != null,
        end == null ? null : FollowThroughEnd.valueOf(end));
  }
}
