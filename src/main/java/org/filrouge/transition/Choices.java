package org.filrouge.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures chosen with people; one under way at a time (R85-86). */
@Repository
class Choices {

  private static final String SELECT =
      "select c.*, t.pathway_id, m.name as measure_name, m.provider, m.starts_on, m.ends_on,"
          + " o.name as provider_name, h.handed_over_at from measure_choice c"
          + " join transition_phase t on t.id = c.phase_id"
          + " join measure m on m.code = c.measure_code"
          + " join organism o on o.code = m.provider"
          + " left join hand_over h on h.choice_id = c.id where ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Choices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Choice> open(long pathway) {
    return jdbc.sql(SELECT + "c.open_slot = ?").param(pathway).query(Choices::row).optional();
  }

  /**
   * The one under way.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  Choice get(long pathway) {
    return open(pathway).orElseThrow();
  }

  /** Those of a phase, newest first. */
  List<Choice> of(long phase) {
    return jdbc.sql(SELECT + "c.phase_id = ? order by c.id desc")
        .param(phase)
        .query(Choices::row)
        .list();
  }

  void chosen(Phase phase, String measure, String reason, String actor) {
    jdbc.sql(
            "insert into measure_choice (phase_id, measure_code, chosen_at, chosen_by, reason,"
                + " open_slot) values (?, ?, ?, ?, ?, ?)")
        .params(phase.id(), measure, Times.now(clock), actor, reason, phase.pathwayId())
        .update();
  }

  void reminded(long pathway) {
    jdbc.sql("update measure_choice set reminded_at = ? where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  void escalated(long pathway) {
    jdbc.sql("update measure_choice set escalated_at = ? where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  void accepted(long pathway, AnswerHandOver.Submission s, String actor) {
    changed(
        pathway,
        jdbc.sql(
                "update measure_choice set accepted = true, answered_at = ?, answered_by = ?,"
                    + " start_on = ?, start_place = ?, contact = ? where open_slot = ?")
            .params(Times.now(clock), actor, s.startOn(), s.startPlace(), s.contact(), pathway)
            .update());
  }

  void declined(long pathway, String actor) {
    changed(
        pathway,
        jdbc.sql(
                "update measure_choice set accepted = false, answered_at = ?, answered_by = ?"
                    + " where open_slot = ?")
            .params(Times.now(clock), actor, pathway)
            .update());
  }

  void postponed(long pathway, LocalDate to) {
    jdbc.sql("update measure_choice set start_on = ? where open_slot = ?")
        .params(to, pathway)
        .update();
  }

  /** It leads no further; nothing happens if none is under way. */
  void dropped(long pathway) {
    jdbc.sql("update measure_choice set dropped_at = ?, open_slot = null where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  /** The person began it: it is no longer under way. */
  void begun(long pathway) {
    jdbc.sql("update measure_choice set open_slot = null where open_slot = ?")
        .params(pathway)
        .update();
  }

  private static void changed(long pathway, int rows) {
    if (rows != 1) {
      throw new ConcurrencyFailureException("The measure chosen for " + pathway + " has changed");
    }
  }

  private static Choice row(ResultSet rs, int n) throws SQLException {
    return new Choice(
        rs.getLong("id"),
        rs.getLong("phase_id"),
        rs.getLong("pathway_id"),
        rs.getString("measure_code"),
        rs.getString("measure_name"),
        rs.getString("provider"),
        rs.getString("provider_name"),
        rs.getObject("starts_on", LocalDate.class),
        rs.getObject("ends_on", LocalDate.class),
        Times.instant(rs, "chosen_at"),
        rs.getString("reason"),
        Times.instant(rs, "handed_over_at"),
        Times.instant(rs, "reminded_at"),
        Times.instant(rs, "answered_at"),
        rs.getObject("accepted", Boolean.class),
        rs.getObject("start_on", LocalDate.class),
        rs.getString("start_place"),
        rs.getString("contact"),
        Times.instant(rs, "dropped_at"));
  }
}
