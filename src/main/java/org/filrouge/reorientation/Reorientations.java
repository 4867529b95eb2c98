package org.filrouge.reorientation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Times;
import org.filrouge.task.Actor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reorientations, as facts; the database itself refuses two open ones for a pathway (R80). */
@Repository
class Reorientations {

  private static final String SELECT =
      "select r.id, r.pathway_id, r.asked_by, r.recorded_at, r.recorded_by, r.organism_code,"
          + " o.name as organism_name, r.reason, r.wish, r.decision, r.decided_at, r.decided_by,"
          + " r.decision_reason, r.former_place, r.hand_over, r.ended_how, r.ended_at, r.next_step"
          + " from reorientation r left join organism o on o.code = r.organism_code where ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Reorientations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The one that is open. */
  Optional<Reorientation> open(long pathway) {
    return one("r.open_slot = ?", pathway);
  }

  /** The last one, open or not. */
  Optional<Reorientation> last(long pathway) {
    return one("r.pathway_id = ? order by r.id desc fetch first 1 rows only", pathway);
  }

  /** The oldest decision that reader's organism has not yet read: never another organism's. */
  Optional<Reorientation> unread(long pathway, Actor reader) {
    return oldest(
        "r.pathway_id = ? and r.decided_at is not null and r.read_at is null", pathway, reader);
  }

  /** The oldest departure that reader's organism has not yet read. */
  Optional<Reorientation> departure(long pathway, Actor reader) {
    return oldest(
        "r.pathway_id = ? and r.ended_how = 'MOVED' and r.left_at is null", pathway, reader);
  }

  private Optional<Reorientation> oldest(String where, long pathway, Actor reader) {
    return jdbc
        .sql(SELECT + where + " order by r.id")
        .param(pathway)
        .query(Reorientations::row)
        .list()
        .stream()
        .filter(one -> one.organism() == null || reader.organisms().contains(one.organism()))
        .findFirst();
  }

  /** Every one of a pathway, newest first. */
  List<Reorientation> of(long pathway) {
    return jdbc.sql(SELECT + "r.pathway_id = ? order by r.id desc")
        .param(pathway)
        .query(Reorientations::row)
        .list();
  }

  /** What is asked, and by whom. */
  record Request(Asker askedBy, String organism, String reason, String wish) {}

  void asked(long pathway, Request request, String actor) {
    opened(
        pathway,
        () ->
            jdbc.sql(
                    "insert into reorientation (pathway_id, asked_by, recorded_at, recorded_by,"
                        + " organism_code, reason, wish, open_slot) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                    pathway,
                    request.askedBy().name(),
                    Times.now(clock),
                    actor,
                    request.organism(),
                    request.reason(),
                    request.wish(),
                    pathway)
                .update());
  }

  void decidedInReview(
      long pathway, String organism, FormerPlace place, String reason, String actor) {
    var now = Times.now(clock);
    opened(
        pathway,
        () ->
            jdbc.sql(
                    "insert into reorientation (pathway_id, recorded_at, recorded_by,"
                        + " organism_code, decision, decided_at, decided_by, decision_reason,"
                        + " former_place, open_slot)"
                        + " values (?, ?, ?, ?, 'REORIENT', ?, ?, ?, ?, ?)")
                .params(pathway, now, actor, organism, now, actor, reason, place.name(), pathway)
                .update());
  }

  private static void opened(long pathway, Runnable insert) {
    try {
      insert.run();
    } catch (DuplicateKeyException another) {
      throw new ConcurrencyFailureException("Pathway " + pathway + " is being reoriented", another);
    }
  }

  void decided(long pathway, DecideReorientation.Submission s, String actor) {
    changed(
        pathway,
        jdbc.sql(
                "update reorientation set decision = ?, decided_at = ?, decided_by = ?,"
                    + " decision_reason = ?, former_place = ?"
                    + " where open_slot = ? and decision is null")
            .params(
                s.decision().name(),
                Times.now(clock),
                actor,
                s.reason(),
                s.decision() == ReorientationDecision.REORIENT ? s.formerPlace().name() : null,
                pathway)
            .update());
  }

  void reminded(long pathway) {
    jdbc.sql("update reorientation set reminded_at = ? where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  void escalated(long pathway) {
    jdbc.sql("update reorientation set escalated_at = ? where open_slot = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  void relayed(long pathway, String note, String actor) {
    jdbc.sql(
            "update reorientation set relayed_at = ?, relayed_by = ?, relay_note = ?"
                + " where open_slot = ?")
        .params(Times.now(clock), actor, note, pathway)
        .update();
  }

  void read(Reorientation one, String handOver, String actor) {
    jdbc.sql("update reorientation set read_at = ?, read_by = ?, hand_over = ? where id = ?")
        .params(Times.now(clock), actor, handOver, one.id())
        .update();
  }

  void departureRead(Reorientation one, String actor) {
    jdbc.sql("update reorientation set left_at = ?, left_by = ? where id = ?")
        .params(Times.now(clock), actor, one.id())
        .update();
  }

  /** It ends; nothing happens if none is open. */
  void ended(long pathway, Ending how, Closing why, String actor) {
    jdbc.sql(
            "update reorientation set ended_at = ?, ended_by = ?, ended_how = ?, end_reason = ?,"
                + " end_note = ?, next_step = ?, open_slot = null where open_slot = ?")
        .params(
            Times.now(clock),
            actor,
            how.name(),
            why == null ? null : why.reason().name(),
            why == null ? null : why.note(),
            why == null ? null : why.nextStep(),
            pathway)
        .update();
  }

  private static void changed(long pathway, int rows) {
    if (rows != 1) {
      throw new ConcurrencyFailureException("The reorientation of " + pathway + " has changed");
    }
  }

  private Optional<Reorientation> one(String where, long pathway) {
    return jdbc.sql(SELECT + where).param(pathway).query(Reorientations::row).optional();
  }

  private static Reorientation row(ResultSet rs, int n) throws SQLException {
    return new Reorientation(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        code(Asker.class, rs.getString("asked_by")),
        Times.instant(rs, "recorded_at"),
        rs.getString("recorded_by"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        rs.getString("reason"),
        rs.getString("wish"),
        code(ReorientationDecision.class, rs.getString("decision")),
        Times.instant(rs, "decided_at"),
        rs.getString("decided_by"),
        rs.getString("decision_reason"),
        code(FormerPlace.class, rs.getString("former_place")),
        rs.getString("hand_over"),
        code(Ending.class, rs.getString("ended_how")),
        Times.instant(rs, "ended_at"),
        rs.getString("next_step"));
  }

  private static <E extends Enum<E>> E code(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
