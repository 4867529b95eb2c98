package org.filrouge.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.filrouge.participation.Participations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Monthly follow-ups: planned, asked, answered or closed; never two at a time (R77, R82-84). */
@Repository
class FollowUps implements AfterDeath {

  private final JdbcClient jdbc;
  private final UnitOfWork work;
  private final Participations participations;
  private final WorkingDays calendar;
  private final Clock clock;

  FollowUps(
      JdbcClient jdbc,
      UnitOfWork work,
      Participations participations,
      WorkingDays calendar,
      Clock clock) {
    this.jdbc = jdbc;
    this.work = work;
    this.participations = participations;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The first working day of the month after that day. */
  LocalDate monthAfter(LocalDate day) {
    return calendar.plus(day.plusMonths(1).withDayOfMonth(1), 0);
  }

  /** The follow-up that is planned or under way; read once per transaction. */
  Optional<MonthlyFollowUp> current(long pathway) {
    return work.once(
        "follow-up",
        pathway,
        () ->
            jdbc.sql(
                    "select f.id, f.pathway_id, f.planned_on, f.asked_at, f.organism_code,"
                        + " o.name as organism_name, f.reminded_at from follow_up f"
                        + " left join organism o on o.code = f.organism_code where f.open_slot = ?")
                .param(pathway)
                .query(FollowUps::row)
                .optional());
  }

  /**
   * The follow-up that is planned or under way.
   *
   * @throws IllegalStateException if there is none
   */
  MonthlyFollowUp get(long pathway) {
    return current(pathway)
        .orElseThrow(() -> new IllegalStateException("No follow-up planned for " + pathway));
  }

  /** Plans the next one; a date that is still to come stays as it is. */
  void planned(long pathway) {
    var open = current(pathway);
    if (open.isEmpty()) {
      jdbc.sql("insert into follow_up (pathway_id, planned_on, open_slot) values (?, ?, ?)")
          .params(pathway, monthAfter(last(pathway)), pathway)
          .update();
    } else if (!open.get().plannedOn().isAfter(today())) {
      jdbc.sql("update follow_up set planned_on = ? where id = ?")
          .params(monthAfter(today()), open.get().id())
          .update();
    }
    work.forget("follow-up", pathway);
  }

  /** The last day someone followed up, or the first day of the participation. */
  LocalDate last(long pathway) {
    return jdbc.sql(
            "select coalesce(recorded_at, closed_at) as ended_at from follow_up"
                + " where pathway_id = ? and open_slot is null order by id desc limit 1")
        .param(pathway)
        .query((rs, n) -> Times.instant(rs, "ended_at"))
        .optional()
        .map(instant -> LocalDate.ofInstant(instant, WorkingDays.QUEBEC))
        .orElseGet(() -> participations.get(pathway).startedOn());
  }

  /**
   * @param organism code of the organism asked, or {@code null} for the office
   */
  void asked(MonthlyFollowUp month, String organism) {
    changed(
        month,
        jdbc.sql("update follow_up set asked_at = ?, organism_code = ? where id = ?")
            .params(Times.now(clock), organism, month.id())
            .update());
  }

  void reminded(MonthlyFollowUp month) {
    changed(
        month,
        jdbc.sql("update follow_up set reminded_at = ? where id = ?")
            .params(Times.now(clock), month.id())
            .update());
  }

  void checked(MonthlyFollowUp month, CheckDecision decision, String note, String agent) {
    boolean closed = decision == CheckDecision.CLOSED;
    changed(
        month,
        jdbc.sql(
                "update follow_up set checked_at = ?, checked_by = ?, check_decision = ?,"
                    + " check_note = ?, closed_at = ?, open_slot = ? where id = ?"
                    + " and open_slot is not null")
            .params(
                Times.now(clock),
                agent,
                decision.name(),
                note,
                closed ? Times.now(clock) : null,
                closed ? null : month.pathwayId(),
                month.id())
            .update());
  }

  @Override
  public void died(long pathway, String actor) {
    jdbc.sql("update follow_up set closed_at = ?, open_slot = null where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
    work.forget("follow-up", pathway);
  }

  void recorded(MonthlyFollowUp month, FollowUp.Submission s, String actor) {
    changed(
        month,
        jdbc.sql(
                "update follow_up set recorded_at = ?, recorded_by = ?, attendance = ?, hours = ?,"
                    + " moved = ?, blocked = ?, transport_cost = ?, childcare_cost = ?,"
                    + " help_wanted = ?, help_for = ?, open_slot = null where id = ?"
                    + " and open_slot is not null")
            .params(
                Times.now(clock),
                actor,
                s.attendance().name(),
                s.hours(),
                s.moved(),
                s.blocked(),
                s.transportCost(),
                s.childcareCost(),
                s.wantsHelp(),
                s.wantsHelp() ? s.helpFor() : null,
                month.id())
            .update());
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  /** Someone else was faster: the whole unit of work is tried again and sees what they did. */
  private void changed(MonthlyFollowUp month, int rows) {
    work.forget("follow-up", month.pathwayId());
    if (rows != 1) {
      throw new ConcurrencyFailureException("Follow-up " + month.id() + " has changed");
    }
  }

  private static MonthlyFollowUp row(ResultSet rs, int n) throws SQLException {
    return new MonthlyFollowUp(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        rs.getObject("planned_on", LocalDate.class),
        Times.instant(rs, "asked_at"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        Times.instant(rs, "reminded_at"));
  }
}
