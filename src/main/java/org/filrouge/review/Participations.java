package org.filrouge.review;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participations and the date of their next review, which is a fact of the dossier (R78). */
@Repository
public class Participations {

  private final JdbcClient jdbc;
  private final UnitOfWork work;

  Participations(JdbcClient jdbc, UnitOfWork work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /**
   * The first day took place; call it once a pathway.
   *
   * @return the first review's date, at most one year later (R78)
   * @throws org.springframework.dao.DuplicateKeyException if the participation has already started
   */
  public LocalDate started(long pathway, LocalDate firstDay) {
    LocalDate review = Reviews.nextAfter(firstDay);
    jdbc.sql("insert into participation (pathway_id, started_on, next_review_on) values (?, ?, ?)")
        .params(pathway, firstDay, review)
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
            jdbc.sql("select started_on, next_review_on from participation where pathway_id = ?")
                .param(pathway)
                .query(
                    (rs, n) ->
                        new Participation(
                            rs.getObject("started_on", LocalDate.class),
                            rs.getObject("next_review_on", LocalDate.class)))
                .optional());
  }

  /**
   * The pathway's participation.
   *
   * @throws IllegalStateException if it has not started
   */
  Participation get(long pathway) {
    return find(pathway)
        .orElseThrow(() -> new IllegalStateException("Pathway " + pathway + " has no first day"));
  }

  void nextReviewOn(long pathway, LocalDate day) {
    jdbc.sql("update participation set next_review_on = ? where pathway_id = ?")
        .params(day, pathway)
        .update();
    work.forget("participation", pathway);
  }
}
