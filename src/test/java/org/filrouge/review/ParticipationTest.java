package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.filrouge.participant.Pathways;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first day, review after review, until a person ends the participation. */
@FilRougeTest
@Import(ParticipationTest.Places.class)
class ParticipationTest {

  private static final String REVIEW = "userTask_holdReview";
  private static final LocalDate FIRST_DAY = LocalDate.of(2028, 2, 29);

  @Autowired Stage stage;
  @Autowired Participations participations;
  @Autowired Reviews reviews;
  @Autowired Pathways pathways;
  @Autowired ManagementService management;
  @Autowired Released released;
  @Autowired JdbcClient jdbc;

  private long pathway;
  private ProcessInstance instance;

  /** Stands for the placement capability. */
  static final class Released implements PlaceRelease {

    private final List<Long> pathways = new ArrayList<>();

    @Override
    public void participationEnded(long pathwayId, String actor) {
      pathways.add(pathwayId);
    }
  }

  @TestConfiguration
  static class Places {

    @Bean
    @Primary
    Released released() {
      return new Released();
    }
  }

  @BeforeEach
  void aParticipationStartsOnALeapDay() {
    itIs("2028-02-29T20:00:00Z");
    pathway = stage.aPathway();
    assertThat(participations.started(pathway, FIRST_DAY)).isEqualTo(LocalDate.of(2029, 2, 28));
    instance = stage.start("participation", pathway);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private void itIs(String instant) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
  }

  private Instant timer() {
    return management
        .createJobQuery()
        .processInstanceId(instance.getId())
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  private void hold(String heldOn, String decision) {
    stage.submit(
        Stage.AGENT,
        pathway,
        REVIEW,
        Map.of(
            "heldOn",
            heldOn,
            "decision",
            decision,
            "summary",
            "Chemin parcouru avec régularité",
            "nextStep",
            "Rencontre au service d'aide à l'emploi"));
  }

  @Test
  void thePreparationOpensThirtyDaysAheadAndTheReviewIsDueAtTheEndOfItsLastDay() {
    assertThat(timer()).isEqualTo("2029-01-29T05:00:00Z");
    itIs("2029-01-29T04:59:59Z");
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).isEmpty();
    itIs("2029-01-29T05:00:01Z");
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(REVIEW);
    assertThat(stage.task(pathway, REVIEW).getDueDate().toInstant())
        .isEqualTo("2029-02-28T22:00:00Z");
  }

  @Test
  void aReviewThatGoesOnSetsTheNextOneAndTheTimerFollows() {
    itIs("2029-02-10T15:00:00Z");
    stage.runDueJobs(pathway);
    hold("2029-02-08", "CONTINUE");
    assertThat(participations.get(pathway).nextReviewOn()).isEqualTo("2030-02-08");
    assertThat(timer()).isEqualTo("2030-01-09T05:00:00Z");
    assertThat(stage.timeline(pathway))
        .contains(
            "Révision annuelle tenue le 8 février 2029 — la participation continue."
                + " Prochaine révision au plus tard le 8 février 2030.");
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @Test
  void yearsGoByAndOnlyAPersonEndsTheParticipation() {
    var expected = LocalDate.of(2029, 2, 28);
    for (int year = 2029; year <= 2033; year++) {
      assertThat(participations.get(pathway).nextReviewOn()).isEqualTo(expected);
      itIs(expected.minusDays(2) + "T15:00:00Z");
      stage.runDueJobs(pathway);
      hold(expected.minusDays(3).toString(), "CONTINUE");
      expected = expected.minusDays(3).plusYears(1);
    }
    itIs(expected + "T15:00:00Z");
    stage.runDueJobs(pathway);
    hold(expected.toString(), "ENDED");
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(management.createJobQuery().processInstanceId(instance.getId()).count()).isZero();
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(released.pathways).containsOnlyOnce(pathway);
    assertThat(stage.timeline(pathway))
        .contains(
            "Dossier fermé — la participation est terminée."
                + " Suite : Rencontre au service d'aide à l'emploi");
  }

  @Test
  void aMissedReviewStaysOpenAndNothingEndsByItself() {
    stage.clockMoves(Duration.ofDays(3 * 365));
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(REVIEW);
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @Test
  void anEndWithoutANextStepIsRefused() {
    itIs("2029-02-10T15:00:00Z");
    stage.runDueJobs(pathway);
    var values =
        Map.<String, Object>of("heldOn", "2029-02-09", "decision", "ENDED", "summary", "…");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, REVIEW, values))
        .hasMessageContaining("« Suite proposée à la personne » : une fin de participation");
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @Test
  void aReviewIsHeldAfterTheStartAfterTheLastOneAndNeverInTheFuture() {
    itIs("2029-02-10T15:00:00Z");
    stage.runDueJobs(pathway);
    assertThatThrownBy(() -> hold("2028-02-29", "CONTINUE"))
        .hasMessageContaining("la participation a commencé le 29 février 2028");
    assertThatThrownBy(() -> hold("2029-02-11", "CONTINUE"))
        .hasMessageContaining("la date ne peut pas être dans l'avenir");
    hold("2029-02-10", "CONTINUE");
    itIs("2030-02-01T15:00:00Z");
    stage.runDueJobs(pathway);
    assertThatThrownBy(() -> hold("2029-02-10", "CONTINUE"))
        .hasMessageContaining("la dernière révision date du 10 février 2029");
    assertThat(reviews.lastHeldOn(pathway)).contains(LocalDate.of(2029, 2, 10));
  }

  @Test
  void theFormRecallsWhenTheReviewIsDue() {
    itIs("2029-02-10T15:00:00Z");
    stage.runDueJobs(pathway);
    assertThat(stage.form(Stage.AGENT, pathway, REVIEW))
        .containsEntry("startedOn", "29 février 2028")
        .containsEntry("nextReviewOn", "28 février 2029")
        .containsEntry("lastReview", "aucune encore");
  }
}
