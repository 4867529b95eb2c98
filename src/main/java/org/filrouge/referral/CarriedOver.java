package org.filrouge.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is known of a file when a new pathway begins further than the intake: eligibility, needs and
 * referral as last written, with their authors and days; nobody tells the story twice (R35).
 */
@Repository
public class CarriedOver {

  private static final String ELIGIBILITY =
      "assessed_at, assessed_by, aid_programme, constraint_status, far_from_market, prevented,"
          + " situation, motivation, characteristics, ppm_profession, ppm_market, ppm_person,"
          + " proposal, proposal_reasons, decision, decided_at, decided_by, divergence_reason,"
          + " refusal_reason";
  private static final String NEEDS =
      "evaluated_at, evaluated_by, personal_resources, living_conditions, social_functioning,"
          + " health, skills, obstacles, material_needs, objectives, pace";

  private final JdbcClient jdbc;
  private final Referrals referrals;
  private final Timeline timeline;
  private final Clock clock;

  CarriedOver(JdbcClient jdbc, Referrals referrals, Timeline timeline, Clock clock) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Whether needs and a referral are on file: without them a place cannot be looked for. */
  public boolean complete(long fileNumber) {
    return referrals.latestOfFile(fileNumber).isPresent()
        && jdbc.sql(
                    "select count(*) from needs_evaluation n join pathway p on p.id = n.pathway_id"
                        + " where p.file_number = ?")
                .param(fileNumber)
                .query(Integer.class)
                .single()
            > 0;
  }

  /** Whether the last word of an agent was no: a place then waits for a new decision (R9, R17). */
  public boolean refusedLast(long fileNumber) {
    return jdbc.sql(
            "select e.decision from eligibility e join pathway p on p.id = e.pathway_id where"
                + " p.file_number = ? and e.decision is not null order by e.id desc fetch first 1"
                + " row only")
        .param(fileNumber)
        .query(String.class)
        .optional()
        .filter("NOT_ELIGIBLE"::equals)
        .isPresent();
  }

  /**
   * Carries what is known of the file into a pathway that was just opened on it.
   *
   * @param demand what the person wishes now; it comes before what they wished then (R31)
   */
  public void into(long pathway, long fileNumber, String demand, String actor) {
    copied("eligibility", ELIGIBILITY, pathway, fileNumber);
    copied("needs_evaluation", NEEDS, pathway, fileNumber);
    var last = referrals.latestOfFile(fileNumber).orElseThrow();
    var carried = planned(last, pathway, demand);
    referrals.prepared(carried);
    timeline.add(
        pathway,
        actor,
        "Repris de ce qui est connu : besoins évalués et référence préparée le %s; début prévu reporté au %s."
            .formatted(FrenchDate.of(last.preparedAt()), FrenchDate.of(carried.plannedStart())));
  }

  private void copied(String table, String columns, long pathway, long fileNumber) {
    jdbc.sql(
            "insert into %1$s (pathway_id, %2$s) select ?, %2$s from %1$s where id = (select max(x.id) from %1$s x join pathway p on p.id = x.pathway_id where p.file_number = ?)"
                .formatted(table, columns))
        .params(pathway, fileNumber)
        .update();
  }

  /** The same words; dates that are past begin today and last as long as they did. */
  private Referral planned(Referral last, long pathway, String demand) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var start = last.plannedStart().isBefore(today) ? today : last.plannedStart();
    var end = start.plusDays(ChronoUnit.DAYS.between(last.plannedStart(), last.plannedEnd()));
    return new Referral(
        pathway,
        last.preparedAt(),
        last.preparedBy(),
        newestFirst(demand, last.demand()),
        last.training(),
        last.workExperience(),
        last.otherAssets(),
        last.competencies(),
        last.obstacles(),
        last.resources(),
        last.otherInformation(),
        last.objectives(),
        last.interventionLink(),
        start,
        end);
  }

  private static String newestFirst(String now, String then) {
    String both = now == null || then.contains(now) ? then : now + "\n\n" + then;
    return ReferralDraft.shortened(both);
  }
}
