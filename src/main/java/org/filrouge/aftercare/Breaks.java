package org.filrouge.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Breaks told and what was agreed on; one open at a time for a pathway (R81, R95-96). */
@Repository
class Breaks implements AfterDeath {

  private final JdbcClient jdbc;
  private final Clock clock;

  Breaks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A break as told.
   *
   * @param organism code of the organism that tells it, or {@code null} for the office
   */
  record Telling(
      LocalDate brokenOn, BreakReason reason, String note, String wish, String organism) {}

  /**
   * It was told; a decision is awaited.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one is already awaited
   */
  void told(long pathway, Telling telling, String actor) {
    jdbc.sql(
            "insert into after_break (pathway_id, told_at, told_by, organism_code, broken_on,"
                + " reason, note, wish, open_slot) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            Times.now(clock),
            actor,
            telling.organism(),
            telling.brokenOn(),
            telling.reason().name(),
            telling.note(),
            telling.wish(),
            pathway)
        .update();
  }

  /** The one that awaits a decision. */
  Optional<Break> open(long pathway) {
    return jdbc.sql(
            "select id, pathway_id, told_at, told_by, broken_on, reason, note, wish"
                + " from after_break where open_slot = ?")
        .param(pathway)
        .query(Breaks::row)
        .optional();
  }

  void reminded(Break known) {
    jdbc.sql("update after_break set reminded_at = ? where id = ?")
        .params(Times.now(clock), known.id())
        .update();
  }

  /** A person decided. */
  void decided(Break known, DecideBreak.Submission s, Long nextPathway, String actor) {
    jdbc.sql(
            "update after_break set decided_at = ?, decided_by = ?, decision = ?, agreed = ?,"
                + " resumed_on = ?, next_pathway = ?, open_slot = null where id = ?")
        .params(
            Times.now(clock),
            actor,
            s.decision().name(),
            s.agreed(),
            s.decision() == BreakDecision.RESUMED ? s.resumedOn() : null,
            nextPathway,
            known.id())
        .update();
  }

  @Override
  public void died(long pathway, String actor) {
    over(pathway, BreakDecision.CLOSED, actor);
  }

  /** It awaits a decision no more, without anything else to say. */
  void over(long pathway, BreakDecision how, String actor) {
    jdbc.sql(
            "update after_break set decided_at = ?, decided_by = ?, decision = ?, open_slot = null"
                + " where open_slot = ?")
        .params(Times.now(clock), actor, how.name(), pathway)
        .update();
  }

  private static Break row(ResultSet rs, int n) throws SQLException {
    return new Break(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        Times.instant(rs, "told_at"),
        rs.getString("told_by"),
        rs.getObject("broken_on", LocalDate.class),
        BreakReason.valueOf(rs.getString("reason")),
        rs.getString("note"),
        rs.getString("wish"));
  }
}
