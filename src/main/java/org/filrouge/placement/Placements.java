package org.filrouge.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places asked for people, as facts: offered, answered, first day, released. */
@Repository
public class Placements {

  private static final String SELECT =
      "select p.id, p.pathway_id, p.organism_code, o.name as organism_name, p.offered_at, p.reason,"
          + " p.reminded_at, p.escalated_at, p.answered_at, p.accepted, p.decline_reason,"
          + " p.start_date, p.estimated_end, p.first_day, p.released_at, p.release_reason"
          + " from placement p join organism o on o.code = p.organism_code ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnitOfWork work;

  Placements(JdbcClient jdbc, Clock clock, UnitOfWork work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.work = work;
  }

  /** The place the pathway holds now, reserved or occupied; read once per transaction. */
  public Optional<Placement> current(long pathway) {
    return work.once(
        "placement",
        pathway,
        () ->
            jdbc.sql(SELECT + "where p.active_pathway = ?")
                .param(pathway)
                .query(Placements::row)
                .optional());
  }

  /** The place kept in the organism being left, until the first day elsewhere (R80). */
  public Optional<Placement> left(long pathway) {
    return work.once(
        "place-left",
        pathway,
        () ->
            jdbc.sql(SELECT + "where p.leaving_pathway = ?")
                .param(pathway)
                .query(Placements::row)
                .optional());
  }

  /**
   * The place the pathway holds now.
   *
   * @throws NoSuchElementException if it holds none
   */
  Placement held(long pathway) {
    return current(pathway)
        .orElseThrow(() -> new NoSuchElementException("No place held by pathway " + pathway));
  }

  /** Every placement of a file, oldest first. */
  public List<Placement> of(long fileNumber) {
    return jdbc.sql(
            SELECT + "join pathway w on w.id = p.pathway_id where w.file_number = ? order by p.id")
        .param(fileNumber)
        .query(Placements::row)
        .list();
  }

  /** The progressive schedule agreed with the organism, in order. */
  public List<Step> schedule(long placement) {
    return jdbc.sql(
            "select from_date, hours_per_week from schedule_step where placement_id = ?"
                + " order by from_date")
        .param(placement)
        .query((rs, n) -> new Step(rs.getObject(1, LocalDate.class), rs.getInt(2)))
        .list();
  }

  /** The place is reserved from now on; {@link Places} made sure there is one. */
  void offered(long pathway, String organism, String reason, String actor) {
    try {
      jdbc.sql(
              "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                  + " active_pathway) values (?, ?, ?, ?, ?, ?)")
          .params(pathway, organism, Times.now(clock), actor, reason, pathway)
          .update();
    } catch (DuplicateKeyException alreadyHolds) {
      throw new ConcurrencyFailureException("Pathway " + pathway + " holds a place", alreadyHolds);
    }
    work.forget("placement", pathway);
  }

  void reminded(Placement placement) {
    changed(
        placement,
        jdbc.sql("update placement set reminded_at = ? where id = ?")
            .params(Times.now(clock), placement.id())
            .update());
  }

  void escalated(Placement placement) {
    changed(
        placement,
        jdbc.sql("update placement set escalated_at = ? where id = ?")
            .params(Times.now(clock), placement.id())
            .update());
  }

  void accepted(Placement placement, LocalDate start, LocalDate end, String note, String actor) {
    changed(
        placement,
        jdbc.sql(
                "update placement set answered_at = ?, answered_by = ?, accepted = true,"
                    + " start_date = ?, estimated_end = ?, answer_note = ?"
                    + " where id = ? and answered_at is null")
            .params(Times.now(clock), actor, start, end, note, placement.id())
            .update());
  }

  void declined(
      Placement placement, DeclineReason reason, boolean excludes, String note, String actor) {
    changed(
        placement,
        jdbc.sql(
                "update placement set answered_at = ?, answered_by = ?, accepted = false,"
                    + " decline_reason = ?, decline_excludes = ?, answer_note = ?"
                    + " where id = ? and answered_at is null")
            .params(Times.now(clock), actor, reason.name(), excludes, note, placement.id())
            .update());
  }

  void scheduled(long placement, List<Step> steps) {
    jdbc.sql("delete from schedule_step where placement_id = ?").param(placement).update();
    for (var step : steps) {
      jdbc.sql(
              "insert into schedule_step (placement_id, from_date, hours_per_week)"
                  + " values (?, ?, ?)")
          .params(placement, step.from(), step.hoursPerWeek())
          .update();
    }
  }

  /** The place is occupied from now on. */
  void started(Placement placement, LocalDate firstDay, String actor) {
    changed(
        placement,
        jdbc.sql(
                "update placement set first_day = ?, first_day_recorded_by = ?"
                    + " where id = ? and first_day is null and released_at is null")
            .params(firstDay, actor, placement.id())
            .update());
  }

  /** The place stays occupied, and the pathway may be offered another. */
  void leaving(Placement placement) {
    changed(
        placement,
        jdbc.sql(
                "update placement set active_pathway = null, leaving_pathway = pathway_id"
                    + " where id = ? and active_pathway is not null and released_at is null")
            .param(placement.id())
            .update());
  }

  /** The person stays after all. */
  void stays(Placement placement) {
    changed(
        placement,
        jdbc.sql(
                "update placement set active_pathway = pathway_id, leaving_pathway = null"
                    + " where id = ? and leaving_pathway is not null and released_at is null")
            .param(placement.id())
            .update());
  }

  void datesMoved(Placement placement, LocalDate start, LocalDate end) {
    changed(
        placement,
        jdbc.sql("update placement set start_date = ?, estimated_end = ? where id = ?")
            .params(start, end, placement.id())
            .update());
  }

  /** Keeps why the first day was moved or missed. */
  void firstDayChanged(
      Placement placement, String what, LocalDate newDate, String note, String actor) {
    jdbc.sql(
            "insert into first_day_change (placement_id, recorded_at, recorded_by, what, planned_on,"
                + " new_date, note) values (?, ?, ?, ?, ?, ?, ?)")
        .params(placement.id(), Times.now(clock), actor, what, placement.startDate(), newDate, note)
        .update();
  }

  /** The place is given back; a second time is refused by the row itself. */
  void released(Placement placement, ReleaseReason reason, String note, String actor) {
    changed(
        placement,
        jdbc.sql(
                "update placement set released_at = ?, released_by = ?, release_reason = ?,"
                    + " release_note = ?, active_pathway = null, leaving_pathway = null where id = ? and released_at is null")
            .params(Times.now(clock), actor, reason.name(), note, placement.id())
            .update());
  }

  /** Someone else was faster: the whole unit of work is tried again and sees what they did. */
  private void changed(Placement placement, int rows) {
    work.forget("placement", placement.pathwayId());
    work.forget("place-left", placement.pathwayId());
    if (rows != 1) {
      throw new ConcurrencyFailureException("Placement " + placement.id() + " has changed");
    }
  }

  private static Placement row(ResultSet rs, int n) throws SQLException {
    String declined = rs.getString("decline_reason");
    String released = rs.getString("release_reason");
    return new Placement(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        Times.instant(rs, "offered_at"),
        rs.getString("reason"),
        Times.instant(rs, "reminded_at"),
        Times.instant(rs, "escalated_at"),
        Times.instant(rs, "answered_at"),
        rs.getObject("accepted", Boolean.class),
        declined == null ? null : DeclineReason.valueOf(declined),
        rs.getObject("start_date", LocalDate.class),
        rs.getObject("estimated_end", LocalDate.class),
        rs.getObject("first_day", LocalDate.class),
        Times.instant(rs, "released_at"),
        released == null ? null : ReleaseReason.valueOf(released));
  }
}
