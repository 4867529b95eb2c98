package org.filrouge.eligibility;

import java.time.Clock;
import java.util.Optional;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Times;
import org.filrouge.participant.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Assessments, proposals and decisions of eligibility (R1-17). */
@Repository
public class Eligibilities {

  private static final int REASONS_LENGTH = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnitOfWork work;

  Eligibilities(JdbcClient jdbc, Clock clock, UnitOfWork work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.work = work;
  }

  /** The pathway's last assessment with its proposal and decision, read once per transaction. */
  public Optional<Eligibility> latest(long pathway) {
    return work.once(
        "eligibility",
        pathway,
        () ->
            jdbc.sql("select * from eligibility where pathway_id = ? order by id desc limit 1")
                .param(pathway)
                .query(EligibilityRow::read)
                .optional());
  }

  /** The last assessment of any pathway of the file: nobody tells the story twice (R35). */
  public Optional<Eligibility> latestOfFile(long fileNumber) {
    return jdbc.sql(
            "select e.* from eligibility e join pathway p on p.id = e.pathway_id"
                + " where p.file_number = ? order by e.id desc limit 1")
        .param(fileNumber)
        .query(EligibilityRow::read)
        .optional();
  }

  /** A new assessment; earlier ones stay, the profile evolves (R14-17). */
  void assessed(long pathway, String agent, Situation s) {
    var now = Times.now(clock);
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into eligibility (pathway_id, assessed_at, assessed_by, aid_programme,"
                + " constraint_status, far_from_market, prevented, situation, motivation,"
                + " characteristics, ppm_profession, ppm_market, ppm_person)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            now,
            agent,
            s.aidProgramme().name(),
            s.constraintStatus().name(),
            s.farFromMarket(),
            s.prevented(),
            s.narrative(),
            s.motivation(),
            Codes.column(s.characteristics()),
            s.profession().name(),
            s.market().name(),
            s.person().name())
        .update(key, "id");
    work.forget("eligibility", pathway);
    long id = key.getKeyAs(Number.class).longValue();
    var written =
        new Eligibility(id, now.toInstant(), agent, s, Optional.empty(), Optional.empty());
    // The table is asked in the same transaction: it need not read again what was just written.
    work.once("eligibility", pathway, () -> Optional.of(written));
  }

  /** What the table proposed is kept beside what will be decided. */
  void proposed(long pathway, long id, Eligibility.Proposal proposal) {
    String reasons = proposal.reasons();
    jdbc.sql("update eligibility set proposal = ?, proposal_reasons = ? where id = ?")
        .params(
            proposal.verdict().map(Enum::name).orElse(null),
            reasons.length() > REASONS_LENGTH ? reasons.substring(0, REASONS_LENGTH) : reasons,
            id)
        .update();
    work.forget("eligibility", pathway);
  }

  /** A person decided. */
  void decided(long pathway, long id, Eligibility.Decision decision) {
    jdbc.sql(
            "update eligibility set decision = ?, decided_at = ?, decided_by = ?,"
                + " divergence_reason = ?, refusal_reason = ? where id = ?")
        .params(
            decision.verdict().name(),
            decision.decidedAt().atOffset(java.time.ZoneOffset.UTC),
            decision.decidedBy(),
            decision.divergenceReason(),
            decision.refusalReason() == null ? null : decision.refusalReason().name(),
            id)
        .update();
    work.forget("eligibility", pathway);
  }
}
