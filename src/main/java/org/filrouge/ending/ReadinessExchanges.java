package org.filrouge.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.filrouge.participation.SideProcesses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second exchanges; one waits for an answer at a time for a pathway (R33). */
@Repository
class ReadinessExchanges implements SideProcesses {

  private static final String SELECT =
      "select r.*, o.name as organism_name from readiness r"
          + " left join organism o on o.code = r.organism_code where ";

  private final JdbcClient jdbc;
  private final Clock clock;

  ReadinessExchanges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The one that waits for the agent's answer. */
  Optional<Readiness> open(long pathway) {
    return jdbc.sql(SELECT + "r.open_slot = ?")
        .param(pathway)
        .query(ReadinessExchanges::row)
        .optional();
  }

  /** The answer the organism has not read yet, the oldest first. */
  Optional<Readiness> unread(long pathway) {
    return jdbc.sql(
            SELECT
                + "r.pathway_id = ? and r.answer is not null and r.read_at is null"
                + " order by r.id fetch first 1 row only")
        .param(pathway)
        .query(ReadinessExchanges::row)
        .optional();
  }

  /**
   * The organism tells it.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one already waits for an answer
   */
  void told(long pathway, String organism, String signs, String wish, String actor) {
    jdbc.sql(
            "insert into readiness (pathway_id, told_at, told_by, organism_code, signs, wish,"
                + " open_slot) values (?, ?, ?, ?, ?, ?, ?)")
        .params(pathway, Times.now(clock), actor, organism, signs, wish, pathway)
        .update();
  }

  void answered(Readiness one, ReadinessAnswer answer, String reason, String agent) {
    jdbc.sql(
            "update readiness set answer = ?, answer_reason = ?, answered_at = ?, answered_by = ?,"
                + " open_slot = null where id = ?")
        .params(answer.name(), reason, Times.now(clock), agent, one.id())
        .update();
  }

  void read(Readiness one, String actor) {
    jdbc.sql("update readiness set read_at = ?, read_by = ? where id = ?")
        .params(Times.now(clock), actor, one.id())
        .update();
  }

  /** What was still asked is asked no more. */
  @Override
  public void participationEnded(long pathwayId, String actor) {
    jdbc.sql("update readiness set ended_at = ?, open_slot = null where open_slot = ?")
        .params(Times.now(clock), pathwayId)
        .update();
  }

  private static Readiness row(ResultSet rs, int n) throws SQLException {
    String answer = rs.getString("answer");
    return new Readiness(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        Times.instant(rs, "told_at"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        rs.getString("signs"),
        rs.getString("wish"),
        answer == null ? null : ReadinessAnswer.valueOf(answer),
        rs.getString("answer_reason"),
        Times.instant(rs, "answered_at"),
        rs.getString("answered_by"));
  }
}
