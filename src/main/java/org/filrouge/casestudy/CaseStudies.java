package org.filrouge.casestudy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Case studies as facts: called, moved, held or cancelled, checked; one at a time a pathway. */
@Repository
class CaseStudies implements AfterDeath {

  private static final String KIND = "case_study";

  private final JdbcClient jdbc;
  private final UnitOfWork work;
  private final Clock clock;

  CaseStudies(JdbcClient jdbc, UnitOfWork work, Clock clock) {
    this.jdbc = jdbc;
    this.work = work;
    this.clock = clock;
  }

  /** The study under way, read once per transaction. */
  Optional<CaseStudy> current(long pathway) {
    return work.once(
        KIND,
        pathway,
        () ->
            jdbc.sql(
                    "select c.id, o.name as organism_name, c.reason, c.invited, c.planned_on,"
                        + " c.held_on, c.decided, c.by_whom, c.follow_up_on from case_study c"
                        + " left join organism o on o.code = c.organism_code"
                        + " where c.open_pathway = ?")
                .param(pathway)
                .query(CaseStudy.class)
                .optional());
  }

  /**
   * The study under way.
   *
   * @throws NoSuchElementException if there is none
   */
  CaseStudy get(long pathway) {
    return current(pathway)
        .orElseThrow(() -> new NoSuchElementException("No case study of pathway " + pathway));
  }

  /**
   * Someone called a study.
   *
   * @param organism the caller's, or {@code null} for the office
   * @throws org.springframework.dao.DuplicateKeyException if one is already under way
   */
  void called(long pathway, String organism, StartCaseStudy.Submission s, String actor) {
    jdbc.sql(
            "insert into case_study (pathway_id, called_at, called_by, organism_code, reason,"
                + " invited, planned_on, open_pathway) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            Times.now(clock),
            actor,
            organism,
            s.reason(),
            s.invited(),
            s.plannedOn(),
            pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** The meeting took place; the study stays under way while a decision is to be checked. */
  void held(long pathway, RecordCaseStudy.Submission s, String actor) {
    jdbc.sql(
            "update case_study set recorded_at = ?, recorded_by = ?, held_on = ?, present = ?,"
                + " decided = ?, by_whom = ?, follow_up_on = ?, open_pathway = ?"
                + " where open_pathway = ?")
        .params(
            Times.now(clock),
            actor,
            s.heldOn(),
            s.present(),
            s.decided(),
            s.byWhom(),
            s.followUpOn(),
            s.followUpOn() == null ? null : pathway,
            pathway)
        .update();
    work.forget(KIND, pathway);
  }

  void cancelled(long pathway, String reason, String actor) {
    jdbc.sql(
            "update case_study set recorded_at = ?, recorded_by = ?, cancelled_reason = ?,"
                + " open_pathway = null where open_pathway = ?")
        .params(Times.now(clock), actor, reason, pathway)
        .update();
    work.forget(KIND, pathway);
  }

  @Override
  public void died(long pathway, String actor) {
    jdbc.sql("update case_study set open_pathway = null where open_pathway = ?")
        .param(pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** The meeting is postponed. */
  void postponed(long pathway, LocalDate newDate, String reason, String actor) {
    moved(pathway, "planned_on", "MEETING", newDate, reason, actor);
  }

  /** What was decided will be checked on another day. */
  void checkedLater(long pathway, LocalDate newDate, String note, String actor) {
    moved(pathway, "follow_up_on", "FOLLOW_UP", newDate, note, actor);
  }

  private void moved(
      long pathway, String column, String what, LocalDate date, String why, String actor) {
    jdbc.sql(
            "insert into case_study_change (case_study_id, changed_at, changed_by, what,"
                + " planned_on, new_date, reason) select id, ?, ?, ?, "
                + column
                + ", ?, ? from case_study where open_pathway = ?")
        .params(Times.now(clock), actor, what, date, why, pathway)
        .update();
    jdbc.sql("update case_study set " + column + " = ? where open_pathway = ?")
        .params(date, pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** What was decided has been checked, and the study is over. */
  void verified(long pathway, Verification verification, String note, String actor) {
    jdbc.sql(
            "update case_study set verified_at = ?, verified_by = ?, verification = ?,"
                + " verification_note = ?, open_pathway = null where open_pathway = ?")
        .params(Times.now(clock), actor, verification.name(), note, pathway)
        .update();
    work.forget(KIND, pathway);
  }
}
