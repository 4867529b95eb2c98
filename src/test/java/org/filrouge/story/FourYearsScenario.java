package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person, four years, and everything that can happen to someone in four years. */
abstract class FourYearsScenario {

  private static final LocalDate REFERRED = LocalDate.of(2027, 1, 11);
  private static final LocalDate FIRST_DAY = REFERRED.plusDays(14);

  @Autowired Stage stage;
  @Autowired Years story;
  @Autowired TimeGoesBy time;
  @Autowired WhatHolds holds;
  @Autowired Participations participations;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private final List<LocalDate> held = new ArrayList<>();
  private String here;
  private String elsewhere;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void theThreadIsKeptFromTheReferralToLastingWorkAndAReturn() {
    here = story.organism("La Maison des pas");
    elsewhere = story.organism("L'Atelier du lac");
    arrives();
    firstReviewChangesThePlan();
    isAwayForASeason();
    secondReviewChangesThePlanAgain();
    asksToContinueElsewhere();
    isReviewedEarly();
    besides();
    isReviewedLate();
    asksForTheTransition();
    theDossierTellsIt();
    thePlacesWereGivenBackOnce();
    theTimelineReadsInOrder();
    Lasting.isLostAndTheyComeBack(stage, time, story, jdbc);
    System.out.printf(
        "One story, %d reviews, %d steps checked, 0 broken invariant%n",
        held.size(), holds.steps());
    assertThat(holds.steps()).isGreaterThan(150);
  }

  private void arrives() {
    story.referredOn(REFERRED);
    story.knownAndReferred();
    story.placedAt(here);
    assertThat(now().nextReviewOn()).isEqualTo(FIRST_DAY.plusYears(1));
    story.liveUntil(FIRST_DAY.plusDays(16));
    story.plan(Map.of());
  }

  private void firstReviewChangesThePlan() {
    reviewedOnThePlannedDay("REACHED", "NEW_OBJECTIVES", "NEW_OBJECTIVES");
    story.plan(Map.of("objective1", "objectif-repas", "changeReason", "suite-racontée"));
  }

  private void isAwayForASeason() {
    story.liveUntil(LocalDate.of(2028, 4, 3));
    var guaranteed = now();
    story.starts(
        story.staff(),
        "suspension",
        Map.of(
            "caseFile", story.file(),
            "reason", "ILLNESS",
            "fromOn", "2028-04-03",
            "nextContactOn", "2028-05-08",
            "note", "repos-raconté"));
    story.does(
        Stage.AGENT,
        "userTask_decideOnPlace",
        Map.of("decision", "KEEP", "reason", "motif-raconté"));
    story.liveUntil(LocalDate.of(2028, 5, 8));
    story.does(
        story.staff(),
        "userTask_contactSuspended",
        Map.of("result", "AWAY", "nextContactOn", "2028-06-12"));
    story.liveUntil(LocalDate.of(2028, 6, 12));
    assertThat(taken(here)).isEqualTo(1);
    story.does(
        story.staff(),
        "userTask_contactSuspended",
        Map.of("result", "RETURNED", "returnedOn", "2028-06-12"));
    assertThat(now()).isEqualTo(guaranteed);
  }

  private void secondReviewChangesThePlanAgain() {
    reviewedOnThePlannedDay("NOT_YET", "NEW_ACTIVITIES", "NEW_ACTIVITIES");
    story.plan(Map.of("activity1", "activité-cuisine", "changeReason", "suite-racontée"));
  }

  private void asksToContinueElsewhere() {
    story.liveUntil(LocalDate.of(2029, 1, 22));
    var before = now();
    var former = story.staff();
    story.starts(
        former,
        "reorientation",
        Map.of(
            "fileNumber", story.file(),
            "askedBy", "PERSON",
            "reason", "motif-raconté",
            "wish", "souhait-raconté"));
    story.does(
        Stage.AGENT,
        "userTask_decideReorientation",
        Map.of("decision", "REORIENT", "reason", "motif-raconté", "formerPlace", "KEEP"));
    story.does(former, "userTask_readReorientation", Map.of("handOver", "passage-raconté"));
    story.liveUntil(LocalDate.of(2029, 2, 5));
    assertThat(taken(here)).isEqualTo(1);
    story.placedAt(elsewhere);
    assertThat(taken(here)).isZero();
    story.does(former, "userTask_readDeparture", Map.of("read", true));
    assertThat(now()).isEqualTo(before);
    assertThat(planVersionInForce()).isEqualTo(3);
  }

  private void isReviewedEarly() {
    story.liveUntil(LocalDate.of(2029, 3, 12));
    story.starts(
        story.staff(),
        "early-review",
        Map.of("participation", story.file(), "reason", "motif-raconté"));
    story.assessed("IN_PART", "CONTINUE");
    decidedOn(LocalDate.of(2029, 4, 4), "CONTINUE");
  }

  /** What else a class wants to happen while the person takes part. */
  void besides() {}

  private void isReviewedLate() {
    var last = LocalDate.of(2030, 4, 4);
    assertThat(now().nextReviewOn()).isEqualTo(last);
    story.liveUntilOpen("userTask_resolveMissingAssessment", last);
    story.does(Stage.AGENT, "userTask_resolveMissingAssessment", Map.of("decision", "WAIT"));
    story.liveUntilOpen("userTask_followLateReview", last.minusDays(7));
    story.does(
        Stage.MANAGER,
        "userTask_followLateReview",
        Map.of("measure", "HELP_GIVEN", "note", "aide-racontée"));
    story.liveUntil(last.plusDays(4));
    assertThat(now().nextReviewOn()).isEqualTo(last);
    assertThat(story.open("userTask_followLateReview")).isTrue();
    story.assessed("IN_PART", "CONTINUE");
    decidedOn(last.plusDays(4), "CONTINUE");
    assertThat(story.open("userTask_followLateReview")).isFalse();
    assertThat(stage.timeline(story.pathway()))
        .anyMatch(line -> line.startsWith("Rappel : la décision de la révision était prévue le "));
  }

  private void asksForTheTransition() {
    reviewedOnThePlannedDay("REACHED", "TRANSITION", "TRANSITION");
    assertThat(now().active()).isTrue();
    assertThat(now().nextReviewOn()).isEqualTo(held.get(4).plusYears(1));
    story.liveUntil(held.get(4).plusDays(9));
    story.endedToward("TRANSITION");
    assertThat(stage.openTasks(story.pathway())).containsExactly("userTask_decideAccompaniment");
    Toward.work(stage, story.pathway(), time.today());
    Lasting.work(stage, time, story);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(story.pathway()))
                .count())
        .isZero();
  }

  private void reviewedOnThePlannedDay(String achievement, String recommended, String decision) {
    var planned = now().plannedReviewOn();
    story.liveUntilOpen(Years.ASSESS, planned.minusDays(44));
    story.liveUntil(time.today().plusDays(3));
    story.assessed(achievement, recommended);
    decidedOn(planned, decision);
  }

  private void decidedOn(LocalDate day, String decision) {
    story.liveUntil(day);
    story.decided(decision);
    held.add(day);
  }

  private void theDossierTellsIt() {
    assertThat(column("select decision from review where pathway_id = ? order by id"))
        .containsExactly("NEW_OBJECTIVES", "NEW_ACTIVITIES", "CONTINUE", "CONTINUE", "TRANSITION");
    assertThat(column("select held_on from review where pathway_id = ? order by id"))
        .containsExactlyElementsOf(held.stream().map(LocalDate::toString).toList());
    var bases = new ArrayList<>(List.of(FIRST_DAY));
    bases.addAll(held);
    assertThat(column("select last_day from review where pathway_id = ? order by id"))
        .containsExactlyElementsOf(
            bases.subList(0, held.size()).stream()
                .map(base -> base.plusYears(1).toString())
                .toList());
    assertThat(held.get(3)).isEqualTo(held.get(2).plusYears(1).plusDays(4));
    assertThat(column("select version from plan where pathway_id = ? and agreed order by version"))
        .containsExactly("1", "2", "3");
    assertThat(column("select ended_how from reorientation where pathway_id = ?"))
        .containsExactly("MOVED");
    assertThat(column("select returned_on from suspension where pathway_id = ?"))
        .containsExactly("2028-06-12");
    assertThat(column("select started_on from participation where pathway_id = ?"))
        .containsExactly(FIRST_DAY.toString());
    assertThat(now().endedOn()).isEqualTo(held.get(4).plusDays(9));
    theMonthsWereFollowed();
  }

  /** Silent months were reminded, then seen by the agent; none was skipped but those away. */
  private void theMonthsWereFollowed() {
    assertThat(story.silences()).contains("CALLED", "CLOSED");
    assertThat(
            column(
                "select id from follow_up where pathway_id = ? and reminded_at is not null"
                    + " and checked_at is not null"))
        .hasSameSizeAs(story.silences());
    assertThat(
            column(
                "select planned_on from follow_up where pathway_id = ?"
                    + " and coalesce(recorded_at, closed_at) is not null"))
        .hasSizeBetween(40, 50)
        .noneMatch(day -> day.startsWith("2028-05") || day.startsWith("2028-06"));
  }

  private void thePlacesWereGivenBackOnce() {
    assertThat(
            column(
                "select organism_code from placement where pathway_id = ?"
                    + " and released_at is not null and active_pathway is null"
                    + " and leaving_pathway is null order by id"))
        .containsExactly(here, elsewhere);
    assertThat(column("select id from placement where pathway_id = ?")).hasSize(2);
    assertThat(taken(here) + taken(elsewhere)).isZero();
  }

  private void theTimelineReadsInOrder() {
    var lines = stage.timeline(story.pathway());
    assertThat(lines)
        .startsWith("Dossier ouvert — porte d'entrée : Référence.")
        .containsSubsequence(ItsLines.ofTheFirstYears(held))
        .containsSubsequence(ItsLines.ofTheLastYears(held));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("\\p{Lu}.*[.»]")
                    .doesNotContain("racont", "objectif-", "activité-", "mots-de", "null")
                    .doesNotContain(story.who().lastName(), story.who().firstName())
                    .doesNotContainPattern("[A-Z]{2,}_?[A-Z]{2,}|\\d{4}-\\d\\d"));
  }

  Participation now() {
    return participations.get(story.pathway());
  }

  private int planVersionInForce() {
    return jdbc.sql("select max(version) from plan where pathway_id = ? and agreed")
        .param(story.pathway())
        .query(Integer.class)
        .single();
  }

  private int taken(String organism) {
    return jdbc.sql(
            "select count(*) from placement where organism_code = ? and released_at is null")
        .param(organism)
        .query(Integer.class)
        .single();
  }

  private List<String> column(String sql) {
    return jdbc.sql(sql).param(story.pathway()).query(String.class).list();
  }
}
