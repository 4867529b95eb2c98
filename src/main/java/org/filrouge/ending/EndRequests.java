package org.filrouge.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to end a participation; one open at a time for a pathway (R81, R87-94). */
@Repository
class EndRequests {

  private static final String KIND = "participation-end";
  private static final String DECIDED = "participation-end-decided";
  private static final String UNREAD = "participation-end-unread";
  private static final String SELECT =
      "select e.*, o.name as organism_name from participation_end e"
          + " left join organism o on o.code = e.organism_code where ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnitOfWork work;

  EndRequests(JdbcClient jdbc, Clock clock, UnitOfWork work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.work = work;
  }

  /** The request that is not decided yet, read once per transaction. */
  Optional<EndRequest> open(long pathway) {
    return work.once(
        KIND,
        pathway,
        () ->
            jdbc.sql(SELECT + "e.open_slot = ?")
                .param(pathway)
                .query((rs, n) -> EndRow.of(rs, this::changes))
                .optional());
  }

  EndRequest get(long pathway) {
    return open(pathway)
        .orElseThrow(() -> new IllegalStateException("No end asked for pathway " + pathway));
  }

  /** The last request a person decided, without its report; read once per transaction. */
  Optional<EndRequest> lastDecided(long pathway) {
    return decided(
        DECIDED, "e.decision is not null order by e.id desc fetch first 1 row only", pathway);
  }

  /** A decision the organism has not read yet, the oldest first, without its report. */
  Optional<EndRequest> unread(long pathway) {
    return decided(
        UNREAD,
        "e.decision is not null and e.organism_code is not null and e.read_at is null"
            + " order by e.id fetch first 1 row only",
        pathway);
  }

  private Optional<EndRequest> decided(String kind, String where, long pathway) {
    return work.once(
        kind,
        pathway,
        () ->
            jdbc.sql(SELECT + "e.pathway_id = ? and " + where)
                .param(pathway)
                .query((rs, n) -> EndRow.of(rs, end -> List.of()))
                .optional());
  }

  /**
   * Someone asks.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one is already open
   */
  void asked(
      long pathway, EndSource source, EndReason reason, String note, String organism, String who) {
    jdbc.sql(
            "insert into participation_end (pathway_id, source, asked_at, asked_by, reason, note,"
                + " organism_code, open_slot) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway, source.name(), Times.now(clock), who, reason.name(), note, organism, pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** The last day is known already: nobody is pressed before it. */
  void expectedOn(long pathway, LocalDate lastDay) {
    jdbc.sql("update participation_end set last_day_expected = ? where open_slot = ?")
        .params(lastDay, pathway)
        .update();
    work.forget(KIND, pathway);
  }

  /** What the table proposed is kept beside what will be decided. */
  void proposed(EndRequest end, EndEffect effect) {
    jdbc.sql(
            "update participation_end set report_asked = ?, place_effect = ?, payment_effect = ?,"
                + " next_proposed = ?, letters = ?, quiet = ?, effect_reasons = ? where id = ?")
        .params(
            effect.report(),
            effect.place().name(),
            effect.payments().name(),
            effect.next().name(),
            effect.letters(),
            effect.quiet(),
            "%s (%s)".formatted(effect.reason(), effect.rule()),
            end.id())
        .update();
    work.forget(KIND, end.pathwayId());
  }

  /** The reason told first gives way to the right one, with its effects. */
  void corrected(EndRequest end) {
    jdbc.sql("update participation_end set reason = ? where id = ?")
        .params(end.reason().name(), end.id())
        .update();
    proposed(end, end.effect());
  }

  void reported(EndRequest end, EndReport r) {
    jdbc.sql(
            "update participation_end set reported_at = ?, reported_by = ?, person_says = ?,"
                + " recommendation = ?, recommendation_reason = ?, mandate = ?, mandate_note = ?"
                + " where id = ?")
        .params(
            Times.now(clock),
            r.by(),
            r.personSays(),
            r.recommendation().name(),
            r.recommendationReason(),
            r.mandate().name(),
            r.mandateNote(),
            end.id())
        .update();
    r.changes().forEach(change -> changed(end.id(), change));
    work.forget(KIND, end.pathwayId());
  }

  private void changed(long end, EndReport.Change c) {
    jdbc.sql(
            "insert into participation_end_objective (end_id, position, objective, impact, note)"
                + " values (?, ?, ?, ?, ?)")
        .params(end, c.position(), c.objective(), c.impact().name(), c.note())
        .update();
  }

  /** It will be answered without the organism's report. */
  void waived(EndRequest end, String actor, String reason) {
    jdbc.sql(
            "update participation_end set waived_at = ?, waived_by = ?, waived_reason = ?"
                + " where id = ?")
        .params(Times.now(clock), actor, reason, end.id())
        .update();
    work.forget(KIND, end.pathwayId());
  }

  /**
   * The agent decided; another request may follow.
   *
   * @param organism who is told, or {@code null} for nobody
   */
  void decided(EndRequest end, EndAnswer a, String organism, String agent) {
    jdbc.sql(
            "update participation_end set decision = ?, decided_at = ?, decided_by = ?,"
                + " next_decided = ?, decision_reason = ?, last_day = ?, paid_until = ?,"
                + " mandate_accepted = ?, mandate_reason = ?, next_step = ?, organism_code = ?,"
                + " open_slot = null where id = ?")
        .params(
            a.decision().name(),
            Times.now(clock),
            agent,
            a.next() == null ? null : a.next().name(),
            a.reason(),
            a.lastDay(),
            a.paidUntil(),
            a.mandateAccepted(),
            a.mandateReason(),
            a.nextStep(),
            organism,
            end.id())
        .update();
    work.forget(KIND, end.pathwayId());
    work.forget(DECIDED, end.pathwayId());
    work.forget(UNREAD, end.pathwayId());
  }

  /** Another request takes its place: what was asked is asked no more. */
  void withdrawn(EndRequest end) {
    jdbc.sql("update participation_end set withdrawn_at = ?, open_slot = null where id = ?")
        .params(Times.now(clock), end.id())
        .update();
    work.forget(KIND, end.pathwayId());
  }

  void read(EndRequest end, String actor) {
    jdbc.sql("update participation_end set read_at = ?, read_by = ? where id = ?")
        .params(Times.now(clock), actor, end.id())
        .update();
    work.forget(UNREAD, end.pathwayId());
  }

  private List<EndReport.Change> changes(long end) {
    return jdbc.sql(
            "select position, objective, impact, note from participation_end_objective"
                + " where end_id = ? order by position")
        .param(end)
        .query(
            (rs, n) ->
                new EndReport.Change(
                    rs.getInt("position"),
                    rs.getString("objective"),
                    Impact.valueOf(rs.getString("impact")),
                    rs.getString("note")))
        .list();
  }
}
