package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.dossier.Dossiers;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TheDeath;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every refusal has a reason and comes back to a choice or to a person's decision (R81, R94). */
@FilRougeTest
class NotThisTimeTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired TheDeath death;
  @Autowired Pathways pathways;
  @Autowired Starts starts;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theClockIsGivenBack() {
    stage.clockReset();
  }

  @Test
  void aRefusalByTheProviderHasAReasonAndGoesBackToADecision() {
    var passage = aPassage().handedOver();
    passage.declined("CONDITIONS");
    assertThat(passage.open()).containsExactly("userTask_decideNextStep");
    assertThat(stage.form(Stage.AGENT, passage.pathway, "userTask_decideNextStep"))
        .containsEntry("why", "Les conditions d'admission ne sont pas réunies pour le moment")
        .containsEntry("measure", "Formation " + passage.measure);
    passage.next("PREPARE_MORE");
    assertThat(passage.open()).containsExactly("userTask_agreeOnActionPlan");
    assertThat(passage.refusal())
        .containsEntry("whose", "MEASURE")
        .containsEntry("decision", "PREPARE_MORE")
        .containsEntry("decision_reason", "raison-racontée");
  }

  @Test
  void aPersonWhoDeclinesTakesAPauseAndTheQuestionComesBackOnTheDayAgreed() {
    var passage = aPassage().planned();
    passage.agent(
        "userTask_chooseMeasure",
        Map.of("decision", "NOT_NOW", "refusalReason", "HEALTH_OR_FAMILY"));
    passage.next("PAUSE");
    var agreed = passage.today().plusDays(20);
    assertThat(passage.open()).containsExactly("userTask_chooseMeasure");
    var asked = stage.task(passage.pathway, "userTask_chooseMeasure");
    assertThat(day(asked.getDueDate())).isEqualTo(agreed);
    assertThat(day(asked.getFollowUpDate())).isEqualTo(agreed);
    assertThat(stage.form(Stage.AGENT, passage.pathway, "userTask_chooseMeasure"))
        .containsEntry("pausedUntil", FrenchDate.of(agreed));
    assertThat(standing(passage.pathway)).contains("en pause jusqu'au " + FrenchDate.of(agreed));
  }

  @Test
  void aPersonComesBackBeforeTheEndOfAPauseWithoutWaiting() {
    var passage = aPassage().planned();
    passage.agent(
        "userTask_chooseMeasure", Map.of("decision", "NOT_NOW", "refusalReason", "OTHER_PLANS"));
    passage.next("PAUSE");
    passage.agent(
        "userTask_chooseMeasure",
        Map.of("decision", "MEASURE", "measure", passage.measure, "reason", "de-retour"));
    assertThat(passage.open()).containsExactly("userTask_recordMeasureConsent");
    assertThat(standing(passage.pathway)).contains("en préparation");
    passage.agent("userTask_recordMeasureConsent", Map.of("decision", "REFUSED"));
    passage.next("CHOOSE_AGAIN");
    var asked = stage.task(passage.pathway, "userTask_chooseMeasure");
    assertThat(day(asked.getDueDate())).isBefore(passage.today().plusDays(20));
    assertThat(asked.getFollowUpDate()).isNull();
  }

  @Test
  void aPersonWhoDoesNotConsentIsNotHandedOver() {
    var passage = aPassage().chosen();
    passage.agent("userTask_recordMeasureConsent", Map.of("decision", "REFUSED"));
    assertThat(passage.open()).containsExactly("userTask_decideNextStep");
    assertThat(passage.refusal()).containsEntry("whose", "CONSENT");
    assertThat(
            jdbc.sql(
                    "select count(*) from hand_over h join measure_choice c on c.id ="
                        + " h.choice_id join transition_phase t on t.id = c.phase_id"
                        + " where t.pathway_id = ?")
                .param(passage.pathway)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anAgentStopsThePassageWithANextStepAndTheFileCanReopen() {
    var passage = aPassage().planned();
    passage.agent(
        "userTask_chooseMeasure", Map.of("decision", "NOT_NOW", "refusalReason", "OTHER_PLANS"));
    passage.next("STOP");
    assertThat(pathways.get(passage.pathway).open()).isFalse();
    assertThat(passage.running()).isZero();
    assertThat(starts.started(passage.pathway)).isEmpty();
    assertThat(passage.told())
        .contains(
            "Passage vers une mesure arrêté par décision. Motif : La personne ne souhaite pas poursuivre.",
            "Dossier fermé — la personne ne souhaite pas poursuivre. Suite : Revenir quand elle le souhaite");
  }

  @Test
  void aSilentProviderIsRemindedThenThePersonDoesNotWaitForEver() {
    var passage = aPassage().handedOver();
    stage.clockMoves(Duration.ofDays(8));
    stage.runDueJobs(passage.pathway);
    assertThat(passage.told()).anyMatch(line -> line.startsWith("Rappel à Organisme"));
    stage.clockMoves(Duration.ofDays(8));
    stage.runDueJobs(passage.pathway);
    assertThat(passage.open())
        .containsExactly("userTask_answerHandOver", "userTask_resolveHandOver");
    passage.agent("userTask_resolveHandOver", Map.of("decision", "WAIT"));
    stage.clockMoves(Duration.ofDays(9));
    stage.runDueJobs(passage.pathway);
    passage.agent(
        "userTask_resolveHandOver", Map.of("decision", "WITHDRAWN", "reason", "sans nouvelles"));
    assertThat(passage.open()).containsExactly("userTask_decideNextStep");
    assertThat(passage.refusal()).containsEntry("whose", "SILENCE");
  }

  @Test
  void aPostponedStartComesBackAndOneThatNeverComesLeadsToADecision() {
    var passage = aPassage().accepted();
    passage.agent(
        "userTask_recordMeasureStart",
        Map.of("result", "POSTPONED", "newDate", passage.today().plusDays(30).toString()));
    var due = stage.task(passage.pathway, "userTask_recordMeasureStart").getDueDate();
    assertThat(due.toInstant().atZone(org.filrouge.calendar.WorkingDays.QUEBEC).toLocalDate())
        .isEqualTo(passage.today().plusDays(30));
    passage.agent(
        "userTask_recordMeasureStart",
        Map.of("result", "NOT_STARTED", "refusalReason", "SCHEDULE_OR_TRAVEL"));
    assertThat(passage.open()).containsExactly("userTask_decideNextStep");
    assertThat(starts.started(passage.pathway)).isEmpty();
  }

  @Test
  void aDeathStopsEverythingWithOneDecisionAndNoHarshWord() {
    var passage = aPassage().handedOver();
    death.muchIsBeside(passage.pathway);
    stage.startAs(
        Stage.AGENT,
        "transition-stop",
        Map.of("caseFile", Long.toString(cases.fileOf(passage.pathway)), "reason", "DECEASED"));
    death.nothingIsLeft(passage.pathway);
  }

  @Test
  void aDeathLearntWhileTheNextStepIsDecidedClosesAllThatIsBesideToo() {
    var passage = aPassage().handedOver();
    passage.declined("CONDITIONS");
    death.muchIsBeside(passage.pathway);
    passage.agent("userTask_decideNextStep", Map.of("decision", "STOP", "stopReason", "DECEASED"));
    death.nothingIsLeft(passage.pathway);
  }

  @Test
  void aDeathSaidAtAnyMomentOfThePassageTakesTheRequestFromTheProvidersList() {
    var passage = aPassage().handedOver();
    death.muchIsBeside(passage.pathway);
    death.recorded(passage.pathway, Map.of());
    death.nothingIsLeft(passage.pathway);
  }

  @Test
  void onlyAnAgentOfTheOfficeStopsAPassage() {
    var passage = aPassage();
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.AGENT,
                    "transition-stop",
                    Map.of("caseFile", "1", "reason", "UNREACHABLE", "nextStep", "Lettre")))
        .hasMessageContaining("choisissez dans la liste");
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.AGENT,
                    "transition-stop",
                    Map.of(
                        "caseFile",
                        Long.toString(cases.fileOf(passage.pathway)),
                        "reason",
                        "UNREACHABLE")))
        .hasMessageContaining("personne ne part sans suite");
    assertThatThrownBy(
            () ->
                stage.submit(
                    passage.staff(),
                    passage.pathway,
                    "userTask_decideAccompaniment",
                    Toward.accompanied(passage.today())))
        .isInstanceOf(AuthorizationException.class);
  }

  private String standing(long pathway) {
    return dossiers.of(pathway, Stage.AGENT).orElseThrow().sections().stream()
        .filter(section -> section.title().equals("Où en est le dossier"))
        .flatMap(section -> section.facts().stream())
        .filter(fact -> fact.label().equals("Étape"))
        .map(fact -> fact.value())
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(Date instant) {
    return LocalDate.ofInstant(instant.toInstant(), WorkingDays.QUEBEC);
  }

  private Passage aPassage() {
    return new Passage(stage, cases, jdbc);
  }
}
