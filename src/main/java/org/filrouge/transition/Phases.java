package org.filrouge.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages toward a measure, as facts; one open at a time for a pathway (R85-86). */
@Repository
class Phases {

  private static final int REASONS_LENGTH = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  Phases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Phase> open(long pathway) {
    return jdbc.sql("select * from transition_phase where open_slot = ?")
        .param(pathway)
        .query(Phases::row)
        .optional();
  }

  /** Every one of a pathway, newest first. */
  List<Phase> of(long pathway) {
    return jdbc.sql("select * from transition_phase where pathway_id = ? order by id desc")
        .param(pathway)
        .query(Phases::row)
        .list();
  }

  /**
   * The open one.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  Phase get(long pathway) {
    return open(pathway).orElseThrow();
  }

  void opened(long pathway) {
    jdbc.sql("insert into transition_phase (pathway_id, opened_at, open_slot) values (?, ?, ?)")
        .params(pathway, Times.now(clock), pathway)
        .update();
  }

  /** What the table looked at and proposed is kept beside what will be decided. */
  void proposed(long pathway, Circumstances.Facts facts, Accompaniment proposal, String reasons) {
    jdbc.sql(
            "update transition_phase set young = ?, several_barriers = ?, mandate_organism = ?,"
                + " proposal = ?, proposal_reasons = ? where open_slot = ?")
        .params(
            facts.young(),
            facts.severalBarriers(),
            facts.mandateOrganism(),
            proposal == null ? null : proposal.name(),
            reasons.length() > REASONS_LENGTH ? reasons.substring(0, REASONS_LENGTH) : reasons,
            pathway)
        .update();
  }

  void accompanied(long pathway, DecideAccompaniment.Submission s, String diverges, String actor) {
    boolean byOrganism = s.accompaniedBy() == Accompaniment.ORGANISM;
    changed(
        pathway,
        jdbc.sql(
                "update transition_phase set accompanied_by = ?, companion = ?,"
                    + " companion_organism = ?, divergence_reason = ?, decided_at = ?,"
                    + " decided_by = ?, first_meeting_on = ?, first_place = ?, following_place = ?"
                    + " where open_slot = ?")
            .params(
                s.accompaniedBy().name(),
                byOrganism ? null : s.companion(),
                byOrganism ? s.companionOrganism() : null,
                diverges,
                Times.now(clock),
                actor,
                s.firstMeeting(),
                s.firstPlace(),
                s.followingPlace(),
                pathway)
            .update());
  }

  void paused(long pathway, LocalDate until) {
    changed(
        pathway,
        jdbc.sql("update transition_phase set resume_on = ? where open_slot = ?")
            .params(until, pathway)
            .update());
  }

  /** The person came back to it before the day agreed on. */
  void resumed(long pathway, LocalDate today) {
    jdbc.sql("update transition_phase set resume_on = ? where open_slot = ? and resume_on > ?")
        .params(today, pathway, today)
        .update();
  }

  /** What began; the phase is over. */
  record Beginning(LocalDate on, StartKind kind, String where, Long choice) {}

  void started(long pathway, Beginning what, String actor) {
    changed(
        pathway,
        jdbc.sql(
                "update transition_phase set started_on = ?, start_kind = ?, started_where = ?,"
                    + " started_choice = ?, ended_at = ?, ended_by = ?, open_slot = null"
                    + " where open_slot = ?")
            .params(
                what.on(),
                what.kind().name(),
                what.where(),
                what.choice(),
                Times.now(clock),
                actor,
                pathway)
            .update());
  }

  /** A person decided that it leads no further. */
  void stopped(long pathway, String actor) {
    changed(
        pathway,
        jdbc.sql(
                "update transition_phase set ended_at = ?, ended_by = ?, open_slot = null"
                    + " where open_slot = ?")
            .params(Times.now(clock), actor, pathway)
            .update());
  }

  private static void changed(long pathway, int rows) {
    if (rows != 1) {
      throw new ConcurrencyFailureException("The transition of " + pathway + " has changed");
    }
  }

  private static Phase row(ResultSet rs, int n) throws SQLException {
    return new Phase(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        Times.instant(rs, "opened_at"),
        code(Accompaniment.class, rs.getString("proposal")),
        rs.getString("proposal_reasons"),
        rs.getString("mandate_organism"),
        code(Accompaniment.class, rs.getString("accompanied_by")),
        rs.getString("companion"),
        rs.getString("companion_organism"),
        rs.getString("divergence_reason"),
        Times.instant(rs, "decided_at"),
        rs.getString("decided_by"),
        rs.getObject("first_meeting_on", LocalDate.class),
        rs.getString("first_place"),
        rs.getString("following_place"),
        rs.getObject("resume_on", LocalDate.class),
        rs.getObject("started_on", LocalDate.class),
        code(StartKind.class, rs.getString("start_kind")),
        rs.getString("started_where"));
  }

  static <E extends Enum<E>> E code(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
