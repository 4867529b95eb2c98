package org.filrouge.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews, from their opening to what was decided; one open at a time for a pathway (R78-84). */
@Repository
public class Reviews {

  private static final String KIND = "review";
  private static final int REASONS_LENGTH = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnitOfWork work;

  Reviews(JdbcClient jdbc, Clock clock, UnitOfWork work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.work = work;
  }

  /** The day of the pathway's last review. */
  public Optional<LocalDate> lastHeldOn(long pathway) {
    return jdbc.sql("select max(held_on) from review where pathway_id = ?")
        .param(pathway)
        .query((rs, n) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
        .single();
  }

  /** What the last review came to. */
  public Optional<ReviewDecision> lastDecision(long pathway) {
    return jdbc.sql(
            "select decision from review where pathway_id = ? and decision is not null"
                + " order by id desc fetch first 1 row only")
        .param(pathway)
        .query(String.class)
        .optional()
        .map(ReviewDecision::valueOf);
  }

  /** The pathway's open review, read once per transaction. */
  Optional<Review> open(long pathway) {
    return work.once(
        KIND,
        pathway,
        () ->
            jdbc.sql("select * from review where open_slot = ?")
                .param(pathway)
                .query(this::row)
                .optional());
  }

  /**
   * A review opens.
   *
   * @param earlyReason why before its time, or {@code null}
   * @throws org.springframework.dao.DuplicateKeyException if one is already open
   */
  void opened(
      long pathway, String actor, LocalDate planned, LocalDate lastDay, String earlyReason) {
    jdbc.sql(
            "insert into review (pathway_id, opened_at, opened_by, early_reason, planned_on,"
                + " last_day, open_slot) values (?, ?, ?, ?, ?, ?, ?)")
        .params(pathway, Times.now(clock), actor, earlyReason, planned, lastDay, pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** The objectives were assessed with the person. */
  void assessed(Review review, Assessment a) {
    jdbc.sql(
            "update review set assessed_at = ?, assessed_by = ?, perseverance = ?, person_says = ?,"
                + " taking_part = ?, recommendation = ?, recommendation_reason = ? where id = ?")
        .params(
            Times.now(clock),
            a.by(),
            a.perseverance(),
            a.personSays(),
            a.takingPart(),
            a.recommendation().name(),
            a.recommendationReason(),
            review.id())
        .update();
    a.objectives().forEach(objective -> assessed(review.id(), objective));
    work.forget(KIND, review.pathwayId());
  }

  private void assessed(long review, AssessedObjective o) {
    jdbc.sql(
            "insert into review_objective (review_id, position, objective, achievement, note)"
                + " values (?, ?, ?, ?, ?)")
        .params(review, o.position(), o.objective(), o.achievement().name(), o.note())
        .update();
  }

  /** The review will be held without the organism's assessment. */
  void waived(Review review, String actor, String reason) {
    jdbc.sql("update review set waived_at = ?, waived_by = ?, waived_reason = ? where id = ?")
        .params(Times.now(clock), actor, reason, review.id())
        .update();
    work.forget(KIND, review.pathwayId());
  }

  /** What the table proposed is kept beside what will be decided. */
  void proposed(Review review, Optional<ReviewDecision> proposal, String reasons) {
    jdbc.sql("update review set proposal = ?, proposal_reasons = ? where id = ?")
        .params(
            proposal.map(Enum::name).orElse(null),
            reasons.length() > REASONS_LENGTH ? reasons.substring(0, REASONS_LENGTH) : reasons,
            review.id())
        .update();
    work.forget(KIND, review.pathwayId());
  }

  /** What a manager sees to while a review is late. */
  void followed(Review review, String actor, LateMeasure measure, String note) {
    jdbc.sql(
            "insert into review_follow_up (review_id, at, by_user, measure, note)"
                + " values (?, ?, ?, ?, ?)")
        .params(review.id(), Times.now(clock), actor, measure.name(), note)
        .update();
  }

  /** A person decided; the review is closed and another may open. */
  void decided(
      Review review,
      String agent,
      DecideReview.Submission s,
      String divergenceReason,
      LocalDate nextReviewOn) {
    jdbc.sql(
            "update review set held_on = ?, recorded_at = ?, recorded_by = ?, decision = ?,"
                + " summary = ?, divergence_reason = ?, next_review_on = ?, open_slot = null"
                + " where id = ?")
        .params(
            s.heldOn(),
            Times.now(clock),
            agent,
            s.decision().name(),
            s.summary(),
            divergenceReason,
            nextReviewOn,
            review.id())
        .update();
    work.forget(KIND, review.pathwayId());
  }

  /** The participation ended meanwhile: the review is closed with it, undecided. */
  void withdrawn(Review review, String actor) {
    jdbc.sql("update review set withdrawn_at = ?, withdrawn_by = ?, open_slot = null where id = ?")
        .params(Times.now(clock), actor, review.id())
        .update();
    work.forget(KIND, review.pathwayId());
  }

  private Review row(ResultSet rs, int n) throws SQLException {
    long id = rs.getLong("id");
    String proposal = rs.getString("proposal");
    return new Review(
        id,
        rs.getLong("pathway_id"),
        Times.instant(rs, "opened_at"),
        rs.getString("early_reason"),
        rs.getObject("planned_on", LocalDate.class),
        rs.getObject("last_day", LocalDate.class),
        rs.getObject("assessed_at") == null ? null : assessment(rs, id),
        rs.getString("waived_reason"),
        proposal == null ? null : ReviewDecision.valueOf(proposal),
        rs.getString("proposal_reasons"));
  }

  private Assessment assessment(ResultSet rs, long id) throws SQLException {
    return new Assessment(
        Times.instant(rs, "assessed_at"),
        rs.getString("assessed_by"),
        objectives(id),
        rs.getString("perseverance"),
        rs.getString("person_says"),
        rs.getString("taking_part"),
        Recommendation.valueOf(rs.getString("recommendation")),
        rs.getString("recommendation_reason"));
  }

  private List<AssessedObjective> objectives(long review) {
    return jdbc.sql(
            "select position, objective, achievement, note from review_objective"
                + " where review_id = ? order by position")
        .param(review)
        .query(
            (rs, n) ->
                new AssessedObjective(
                    rs.getInt("position"),
                    rs.getString("objective"),
                    Achievement.valueOf(rs.getString("achievement")),
                    rs.getString("note")))
        .list();
  }
}
