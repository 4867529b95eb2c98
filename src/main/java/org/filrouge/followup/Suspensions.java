package org.filrouge.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Suspensions and returns; one at a time, and the yearly review knows nothing of them (R44, R78).
 */
@Repository
class Suspensions implements AfterDeath {

  private final JdbcClient jdbc;
  private final UnitOfWork work;
  private final Participations participations;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Clock clock;

  Suspensions(
      JdbcClient jdbc,
      UnitOfWork work,
      Participations participations,
      Parameters parameters,
      WorkingDays calendar,
      Clock clock) {
    this.jdbc = jdbc;
    this.work = work;
    this.participations = participations;
    this.parameters = parameters;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The last suspension of the pathway, over or not; read once per transaction. */
  Optional<Suspension> last(long pathway) {
    return work.once(
        "suspension",
        pathway,
        () ->
            jdbc.sql(
                    "select id, pathway_id, from_on, reason, next_contact_on, released_organism,"
                        + " returned_on from suspension where pathway_id = ?"
                        + " order by id desc limit 1")
                .param(pathway)
                .query(Suspensions::row)
                .optional());
  }

  /** The suspension that is not over, begun or announced. */
  Optional<Suspension> open(long pathway) {
    return last(pathway).filter(suspension -> suspension.returnedOn() == null);
  }

  /**
   * The suspension that is not over.
   *
   * @throws IllegalStateException if there is none
   */
  Suspension get(long pathway) {
    return open(pathway)
        .orElseThrow(() -> new IllegalStateException("Pathway " + pathway + " is not suspended"));
  }

  /** The suspension that holds today; one that ends with the participation holds no more. */
  Optional<Suspension> now(long pathway) {
    return open(pathway)
        .filter(suspension -> !suspension.from().isAfter(today()))
        .filter(
            suspension -> participations.find(pathway).filter(Participation::active).isPresent());
  }

  /** Whether the monthly follow-up waits: suspended, and the contact agreed on is not overdue. */
  boolean quiet(long pathway) {
    return now(pathway).filter(open -> today().isBefore(lastDayOfPatience(open))).isPresent();
  }

  /** Five working days after the contact that was agreed on. */
  LocalDate lastDayOfPatience(Suspension suspension) {
    var agreed = suspension.nextContactOn();
    return calendar.plus(agreed, parameters.value("follow-up-reminder", agreed));
  }

  /** Why that contact date cannot be taken, in French; a suspended person is not left alone. */
  Optional<String> refused(LocalDate from, LocalDate contact) {
    if (contact.isBefore(from)) {
      return Optional.of("le contact vient pendant la suspension; corrigez la date.");
    }
    var latest = (from.isAfter(today()) ? from : today()).plusMonths(3);
    return contact.isAfter(latest)
        ? Optional.of("prévoyez un contact d'ici trois mois; un autre pourra être convenu ensuite.")
        : Optional.empty();
  }

  void requested(long pathway, StartSuspension.Submission s, String actor) {
    try {
      jdbc.sql(
              "insert into suspension (pathway_id, from_on, reason, next_contact_on, note,"
                  + " requested_at, requested_by, open_slot) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              pathway,
              s.fromOn(),
              s.reason().name(),
              s.nextContactOn(),
              s.note(),
              Times.now(clock),
              actor,
              pathway)
          .update();
    } catch (DuplicateKeyException alreadySuspended) {
      throw new ConcurrencyFailureException("Pathway " + pathway + " suspended", alreadySuspended);
    }
    work.forget("suspension", pathway);
  }

  /**
   * @param released code of the organism whose place was released, or {@code null} if it is kept
   */
  void placeDecided(Suspension suspension, String released, String reason, String agent) {
    changed(
        suspension,
        jdbc.sql(
                "update suspension set place_decided_at = ?, place_decided_by = ?, place_kept = ?,"
                    + " place_reason = ?, released_organism = ? where id = ?")
            .params(Times.now(clock), agent, released == null, reason, released, suspension.id())
            .update());
  }

  void reminded(Suspension suspension) {
    changed(
        suspension,
        jdbc.sql("update suspension set reminded_at = ? where id = ?")
            .params(Times.now(clock), suspension.id())
            .update());
  }

  /** A contact took place; every one is kept. */
  void contacted(
      Suspension suspension, ContactResult result, LocalDate next, String note, String actor) {
    jdbc.sql(
            "insert into suspension_contact (suspension_id, recorded_at, recorded_by, result,"
                + " next_contact_on, note) values (?, ?, ?, ?, ?, ?)")
        .params(suspension.id(), Times.now(clock), actor, result.name(), next, note)
        .update();
    if (next != null) {
      changed(
          suspension,
          jdbc.sql("update suspension set next_contact_on = ? where id = ?")
              .params(next, suspension.id())
              .update());
    }
  }

  void returned(Suspension suspension, LocalDate day, String actor) {
    changed(
        suspension,
        jdbc.sql(
                "update suspension set returned_on = ?, return_recorded_at = ?,"
                    + " return_recorded_by = ?, open_slot = null"
                    + " where id = ? and open_slot is not null")
            .params(day, Times.now(clock), actor, suspension.id())
            .update());
  }

  @Override
  public void died(long pathway, String actor) {
    jdbc.sql("update suspension set open_slot = null where open_slot = ?").param(pathway).update();
    work.forget("suspension", pathway);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  /** Someone else was faster: the whole unit of work is tried again and sees what they did. */
  private void changed(Suspension suspension, int rows) {
    work.forget("suspension", suspension.pathwayId());
    if (rows != 1) {
      throw new ConcurrencyFailureException("Suspension " + suspension.id() + " has changed");
    }
  }

  private static Suspension row(ResultSet rs, int n) throws SQLException {
    return new Suspension(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        rs.getObject("from_on", LocalDate.class),
        SuspensionReason.valueOf(rs.getString("reason")),
        rs.getObject("next_contact_on", LocalDate.class),
        rs.getString("released_organism"),
        rs.getObject("returned_on", LocalDate.class));
  }
}
