package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.filrouge.participant.Pathways;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.NewRelease;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who take part under the model in which a review ended the participation go on under the
 * present one: where they stand, with their dates, and the agent's decision is heard (R78, R81).
 */
@FilRougeTest
class EndedByReviewUpgradeTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Pathways pathways;
  @Autowired FormerModels upgrade;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired java.time.Clock clock;

  @BeforeEach
  void theFormerModelIsInUse() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var cache = configuration.getDeploymentCache();
    var deployers = configuration.getDeployers();
    // The guard of today would not let it in.
    cache.setDeployers(deployers.subList(1, deployers.size()));
    engine
        .getRepositoryService()
        .createDeployment()
        .name("ancien modèle")
        .addClasspathResource("former/participation-ended-by-review.bpmn")
        .deploy();
    cache.setDeployers(deployers);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void whoeverTakesPartSinceBeforeKeepsTheirDatesAndTheirEndIsHeard() throws IOException {
    long waiting = someone();
    long reviewed = someone();
    stage.startAs(
        Stage.AGENT,
        "early-review",
        Map.of("participation", end.file(reviewed), "reason", "essai"));
    assertThat(subscriptions(waiting)).containsExactly("earlyReviewAsked");
    var timers = timers(waiting);
    NewRelease.deployed(engine.getRepositoryService());
    upgrade.carryOn();
    assertThat(timers(waiting)).isEqualTo(timers);
    assertThat(subscriptions(waiting))
        .containsExactlyInAnyOrder("earlyReviewAsked", "participationEnded");
    assertThat(subscriptions(reviewed)).containsExactly("participationEnded");
    for (long person : List.of(waiting, reviewed)) {
      assertThat(stage.openTasks(person)).contains("userTask_proposePlan");
      var staff = end.follower(person);
      end.asked(staff, person, "EMPLOYMENT");
      end.played(person, "CLOSED");
      end.read(staff, person);
      assertThat(stage.openTasks(person)).isEmpty();
      assertThat(running(person)).isZero();
      assertThat(pathways.get(person).open()).isFalse();
    }
  }

  @Test
  void aReviewDecidedUnderTheFormerModelEndsNothingEvenBeforeTheUpgrade() {
    long person = someone();
    stage.startAs(
        Stage.AGENT, "early-review", Map.of("participation", end.file(person), "reason", "essai"));
    stage.clockMoves(java.time.Duration.ofDays(3));
    stage.submit(
        end.follower(person),
        person,
        "userTask_assessObjectives",
        Map.of(
            "overall", "IN_PART",
            "perseverance", "essai",
            "personSays", "essai",
            "takingPart", "essai",
            "recommendation", "TRANSITION",
            "recommendationReason", "essai"));
    stage.submit(
        Stage.AGENT,
        person,
        "userTask_decideReview",
        Map.of(
            "heldOn", today().toString(),
            "decision", "TRANSITION",
            "divergenceReason", "essai",
            "summary", "essai"));
    assertThat(participations.get(person).active()).isTrue();
    assertThat(timers(person)).isNotEmpty();
    assertThat(stage.openTasks(person)).contains(TheEnd.REPORT);
  }

  @Test
  void onceEveryoneHasGoneOnThereIsNothingLeftToDo() throws IOException {
    long person = someone();
    NewRelease.deployed(engine.getRepositoryService());
    upgrade.carryOn();
    var before = definition(person);
    upgrade.carryOn();
    assertThat(definition(person)).isEqualTo(before);
  }

  private long someone() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock);
    stage.start("participation", person.pathway);
    return person.pathway;
  }

  private String definition(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway), "participation")
        .singleResult()
        .getProcessDefinitionId();
  }

  private String instance(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway), "participation")
        .singleResult()
        .getId();
  }

  private List<String> subscriptions(long pathway) {
    return engine
        .getRuntimeService()
        .createEventSubscriptionQuery()
        .processInstanceId(instance(pathway))
        .list()
        .stream()
        .map(one -> one.getEventName())
        .toList();
  }

  private List<java.util.Date> timers(long pathway) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance(pathway))
        .list()
        .stream()
        .map(Job::getDuedate)
        .toList();
  }

  private long running(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(org.filrouge.calendar.WorkingDays.QUEBEC));
  }
}
