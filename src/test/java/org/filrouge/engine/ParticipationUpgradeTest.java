package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The program starts on what its former release left: people who wait for the day of their review,
 * and people whose review waits for a person. No review is lost, late for it, or doubled (R78).
 */
@FilRougeTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParticipationUpgradeTest {

  private static final LocalDate TODAY = LocalDate.now(WorkingDays.QUEBEC);
  private static final String ASSESS = "userTask_assessObjectives";

  private static long newcomer;
  private static long reviewedBefore;
  private static long soon;
  private static long late;

  @Autowired FormerModels upgrade;
  @Autowired Participations participations;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ManagementService management;
  @Autowired JdbcClient jdbc;
  @Autowired Stage stage;

  @DynamicPropertySource
  static void whatTheFormerReleaseLeft(DynamicPropertyRegistry properties) {
    try (var former = new FormerRelease()) {
      newcomer = former.someone(TODAY.minusDays(100), TODAY.minusDays(100).plusYears(1));
      reviewedBefore = former.someone(TODAY.minusDays(500), TODAY.minusDays(140).plusYears(1));
      former.reviewed(reviewedBefore, TODAY.minusDays(140));
      soon = former.someone(TODAY.plusDays(10).minusYears(1), TODAY.plusDays(10));
      late = former.someone(TODAY.minusDays(5).minusYears(1), TODAY.minusDays(5));
      former.runDueJobs();
      assertThat(former.waitingForTheirReview()).isEqualTo(2);
      properties.add("spring.datasource.url", () -> former.url);
    }
  }

  @Test
  void everyoneGoesOnUnderThePresentModelsOnceAndTheDatesAreKept() {
    for (long pathway : List.of(newcomer, reviewedBefore, soon, late)) {
      assertThat(instancesOf("pathway", pathway)).isOne();
      assertThat(instancesOf("participation", pathway)).isOne();
      assertThat(instancesOf("plan", pathway)).isOne();
      assertThat(instancesOf("follow-up", pathway)).isOne();
      assertThat(stage.openTasks(pathway))
          .doesNotContain("userTask_holdReview")
          .doesNotHaveDuplicates();
    }
    dates(newcomer, TODAY.minusDays(100), TODAY.minusDays(100).plusYears(1));
    dates(reviewedBefore, TODAY.minusDays(500), TODAY.minusDays(140).plusYears(1));
    dates(soon, TODAY.plusDays(10).minusYears(1), TODAY.plusDays(10));
    dates(late, TODAY.minusDays(5).minusYears(1), TODAY.minusDays(5));
  }

  @Test
  void aReviewThatWaitedForAPersonIsPreparedAgainOnce() {
    for (long pathway : List.of(soon, late)) {
      stage.runDueJobs(pathway);
      stage.runDueJobs(pathway);
      assertThat(stage.openTasks(pathway).stream().filter(ASSESS::equals)).hasSize(1);
      assertThat(instancesOf("yearly-review", pathway)).isOne();
      assertThat(reviews(pathway)).containsExactly("open");
    }
  }

  @Test
  void whoeverWaitsForTheDayIsPreparedThatDayAndNotBefore() {
    for (long pathway : List.of(newcomer, reviewedBefore)) {
      var held = reviews(pathway);
      var planned = participations.get(pathway).plannedReviewOn();
      var opens = planned.minusDays(45).atStartOfDay(WorkingDays.QUEBEC).toInstant();
      assertThat(dueDatesOf("participation", pathway)).containsExactly(opens.toString());
      stage.runDueJobs(pathway);
      assertThat(stage.openTasks(pathway)).doesNotContain(ASSESS);
      assertThat(reviews(pathway)).isEqualTo(held);
    }
  }

  /** The last: the others see what the start alone has done. */
  @Test
  @Order(Integer.MAX_VALUE)
  void aSecondStartChangesNothing() {
    var before = everythingThatRuns();
    upgrade.carryOn();
    assertThat(everythingThatRuns()).isEqualTo(before).hasSizeGreaterThan(20);
  }

  private void dates(long pathway, LocalDate started, LocalDate last) {
    var participation = participations.get(pathway);
    assertThat(participation.startedOn()).isEqualTo(started);
    assertThat(participation.nextReviewOn()).isEqualTo(last);
    assertThat(participation.plannedReviewOn()).isBeforeOrEqualTo(last);
    assertThat(participation.active()).isTrue();
  }

  /** How many of its instances run, all of its latest version. */
  private long instancesOf(String process, long pathway) {
    var latest =
        repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion();
    var running =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .processDefinitionKey(process)
            .list();
    ProcessDefinition present = latest.singleResult();
    assertThat(running).allMatch(one -> one.getProcessDefinitionId().equals(present.getId()));
    return running.size();
  }

  private List<String> dueDatesOf(String process, long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .processDefinitionKey(process)
        .list()
        .stream()
        .flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).list().stream())
        .map(job -> job.getDuedate().toInstant().toString())
        .toList();
  }

  private List<String> reviews(long pathway) {
    return jdbc.sql(
            "select case when held_on is null then 'open' else 'held' end from review"
                + " where pathway_id = ? order by id")
        .param(pathway)
        .query(String.class)
        .list();
  }

  private List<Map<String, Object>> everythingThatRuns() {
    var rows = new ArrayList<Map<String, Object>>();
    for (String table : List.of("execution", "task", "job")) {
      rows.addAll(jdbc.sql("select * from act_ru_" + table + " order by id_").query().listOfRows());
    }
    rows.addAll(jdbc.sql("select * from participation order by pathway_id").query().listOfRows());
    rows.addAll(jdbc.sql("select * from review order by id").query().listOfRows());
    return rows;
  }
}
