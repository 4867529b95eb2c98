package org.filrouge.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participations and the dates of their next review, which are facts of the dossier (R78). */
@Repository
public class Participations {

  private final JdbcClient jdbc;
  private final UnitOfWork work;
  private final Clock clock;
  private final ReviewPlanning planning;

  Participations(JdbcClient jdbc, UnitOfWork work, Clock clock, ReviewPlanning planning) {
    this.jdbc = jdbc;
    this.work = work;
    this.clock = clock;
    this.planning = planning;
  }

  /**
   * The last day on which the next review may be held: the same date one year later, in business
   * dates, so never later than the anniversary. 29 February gives 28 February (R78).
   *
   * @param last the day of the last review, or of the start
   */
  public static LocalDate nextReviewAfter(LocalDate last) {
    return last.plusYears(1);
  }

  /**
   * The first day took place; call it once a pathway.
   *
   * @return the first review's last day, at most one year later (R78)
   * @throws org.springframework.dao.DuplicateKeyException if the participation has already started
   */
  public LocalDate started(long pathway, LocalDate firstDay) {
    LocalDate review = nextReviewAfter(firstDay);
    jdbc.sql(
            "insert into participation (pathway_id, started_on, planned_review_on, next_review_on)"
                + " values (?, ?, ?, ?)")
        .params(pathway, firstDay, planning.plannedFor(pathway, review), review)
        .update();
    work.forget("participation", pathway);
    return review;
  }

  /** The pathway's participation, once it has started; read once per transaction. */
  public Optional<Participation> find(long pathway) {
    return work.once(
        "participation",
        pathway,
        () ->
            jdbc.sql(
                    "select started_on, planned_review_on, next_review_on, ended_on"
                        + " from participation where pathway_id = ?")
                .param(pathway)
                .query(
                    (rs, n) ->
                        new Participation(
                            rs.getObject("started_on", LocalDate.class),
                            rs.getObject("planned_review_on", LocalDate.class),
                            rs.getObject("next_review_on", LocalDate.class),
                            rs.getObject("ended_on", LocalDate.class)))
                .optional());
  }

  /**
   * The pathway's participation.
   *
   * @throws IllegalStateException if it has not started
   */
  public Participation get(long pathway) {
    return find(pathway)
        .orElseThrow(() -> new IllegalStateException("Pathway " + pathway + " has no first day"));
  }

  /**
   * A review was held: the next one falls within one year of it, whenever it took place (R78).
   *
   * @return the last day of the next review
   */
  public LocalDate reviewed(long pathway, LocalDate heldOn) {
    LocalDate last = nextReviewAfter(heldOn);
    nextReview(pathway, planning.plannedFor(pathway, last), last);
    return last;
  }

  /**
   * When the next review is aimed at and the last day on which it may be held.
   *
   * @throws IllegalArgumentException if it would be aimed at after that last day (R78)
   */
  public void nextReview(long pathway, LocalDate planned, LocalDate last) {
    if (planned.isAfter(last)) {
      throw new IllegalArgumentException("Review planned after its last day: " + planned);
    }
    jdbc.sql(
            "update participation set planned_review_on = ?, next_review_on = ? where pathway_id = ?")
        .params(planned, last, pathway)
        .update();
    work.forget("participation", pathway);
  }

  /** A person ended the participation today (R81); once. */
  public void ended(long pathway, String actor) {
    ended(pathway, LocalDate.now(clock.withZone(WorkingDays.QUEBEC)), actor);
  }

  /**
   * A person ended the participation (R81); once.
   *
   * @param lastDay the last day of taking part, today or before
   */
  public void ended(long pathway, LocalDate lastDay, String actor) {
    jdbc.sql(
            "update participation set ended_on = ?, ended_by = ?"
                + " where pathway_id = ? and ended_on is null")
        .params(lastDay, actor, pathway)
        .update();
    work.forget("participation", pathway);
  }
}
