package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organism that does not answer is reminded, then its silence is someone's task (R30, R120). */
@FilRougeTest
class SilenceTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Placements placements;

  private Scene scene;
  private String organism;
  private long pathway;

  @BeforeEach
  void anOfferIsMadeFourDaysBeforeChristmas() {
    scene = new Scene(stage, jdbc);
    clockIsAt("2026-12-21T10:00");
    organism = scene.organism(1);
    pathway = scene.someoneOffered(organism);
  }

  @AfterEach
  void clockBack() {
    stage.clockReset();
  }

  @Test
  void theOrganismIsRemindedAtNineOnTheFifthWorkingDayHolidaysAndWeekendsLeftOut() {
    clockIsAt("2026-12-29T08:59");
    stage.runDueJobs(pathway);
    assertThat(placements.current(pathway).orElseThrow().remindedAt()).isNull();
    clockIsAt("2026-12-29T09:00");
    stage.runDueJobs(pathway);
    assertThat(placements.current(pathway).orElseThrow().remindedAt()).isNotNull();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer");
    assertThat(scene.lines(pathway))
        .last()
        .asString()
        .startsWith("Rappel à Organisme " + organism)
        .contains("depuis 5 jours ouvrables");
  }

  @Test
  void theSilenceIsEscalatedOnTheTenthWorkingDayToTheAgentAndTheManagers() {
    escalate();
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_answerOffer", "userTask_resolveSilence");
    assertThat(placements.current(pathway).orElseThrow().escalatedAt()).isNotNull();
    assertThat(scene.lines(pathway)).last().asString().startsWith("Silence de Organisme");
    assertThat(stage.form(Stage.MANAGER, pathway, "userTask_resolveSilence"))
        .containsEntry("offeredOn", "21 décembre 2026")
        .containsEntry("remindedOn", "rappel le 29 décembre 2026");
  }

  @Test
  void beforeTheTenthWorkingDayNobodyIsBothered() {
    clockIsAt("2027-01-06T08:59");
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer");
  }

  @Test
  void aWithdrawnOfferFreesThePlaceOnceAndComesBackToTheAgent() {
    escalate();
    stage.submit(
        Stage.MANAGER,
        pathway,
        "userTask_resolveSilence",
        Map.of("decision", "WITHDRAWN", "reason", "L'organisme ne répond pas"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(scene.taken(organism)).isZero();
  }

  @Test
  void waitingOnAsksAgainFiveWorkingDaysLaterAndTheOfferStands() {
    escalate();
    stage.submit(Stage.AGENT, pathway, "userTask_resolveSilence", Map.of("decision", "WAIT"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer");
    assertThat(scene.taken(organism)).isEqualTo(1);
    clockIsAt("2027-01-13T09:00");
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_answerOffer", "userTask_resolveSilence");
  }

  @Test
  void anAnswerThatComesAtLastClosesTheQuestionOfSilence() {
    escalate();
    scene.consents(pathway, organism);
    scene.answer(pathway, organism, scene.accepting());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
  }

  private void escalate() {
    clockIsAt("2026-12-29T09:00");
    stage.runDueJobs(pathway);
    clockIsAt("2027-01-06T09:00");
    stage.runDueJobs(pathway);
  }

  private static void clockIsAt(String localTime) {
    ClockUtil.setCurrentTime(
        Date.from(LocalDateTime.parse(localTime).atZone(WorkingDays.QUEBEC).toInstant()));
  }
}
