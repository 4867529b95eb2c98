package org.filrouge.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Yearly reviews held, and when the next one is due at the latest (R78-84). */
@Repository
public class Reviews {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Participations participations;

  Reviews(JdbcClient jdbc, Clock clock, Participations participations) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.participations = participations;
  }

  /** The day of the pathway's last review. */
  public Optional<LocalDate> lastHeldOn(long pathway) {
    return jdbc.sql("select held_on from review where pathway_id = ? order by id desc limit 1")
        .param(pathway)
        .query((rs, n) -> rs.getObject("held_on", LocalDate.class))
        .optional();
  }

  /**
   * A review was held.
   *
   * @return the date of the next one, or empty when the participation ended
   */
  Optional<LocalDate> held(long pathway, String agent, HoldReview.Submission s) {
    Optional<LocalDate> next =
        s.decision() == ReviewDecision.CONTINUE
            ? Optional.of(Participations.nextReviewAfter(s.heldOn()))
            : Optional.empty();
    jdbc.sql(
            "insert into review (pathway_id, held_on, recorded_at, recorded_by, decision, summary,"
                + " next_review_on) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            s.heldOn(),
            Times.now(clock),
            agent,
            s.decision().name(),
            s.summary(),
            next.orElse(null))
        .update();
    next.ifPresent(day -> participations.nextReview(pathway, day, day));
    return next;
  }
}
