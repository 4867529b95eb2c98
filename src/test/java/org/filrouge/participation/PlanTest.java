package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organism proposes with the person, the agent answers; each path of the model. */
@FilRougeTest
class PlanTest {

  private static final String PROPOSE = "userTask_proposePlan";
  private static final String ANSWER = "userTask_answerPlan";
  private static final String RELAY = "userTask_relayPlan";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Plans plans;
  @Autowired PlanVersions versions;
  @Autowired PlanRounds rounds;
  @Autowired RuntimeService runtime;
  @Autowired WorkingDays calendar;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;
  private long pathway;

  @BeforeEach
  void someoneTakesPart() {
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-03-01T15:00:00Z")));
    person = new TakingPart(stage, cases, participations, jdbc, clock).consented("OBJECTIVES");
    pathway = person.pathway;
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void theOrganismProposesTheAgentAgreesAndThePlanIsInForce() {
    stage.start("plan", pathway);
    assertThat(stage.task(pathway, PROPOSE).getDueDate().toInstant())
        .isEqualTo("2027-03-30T21:00:00Z");
    person.proposes(TakingPart.aPlan());
    assertThat(person.openTasks()).containsExactly(ANSWER);
    assertThat(stage.task(pathway, ANSWER).getAssignee()).isEqualTo(Stage.AGENT.user());
    person.answers("AGREED", null);
    assertThat(person.openTasks()).isEmpty();
    var plan = plans.inForce(pathway).orElseThrow();
    assertThat(plan.agreed()).isTrue();
    assertThat(plan.objectives())
        .extracting(Objective::objective)
        .containsExactly("objectif-cuisine", "objectif-amis");
    assertThat(stage.timeline(pathway))
        .contains(
            "Plan proposé, version 1 (Plan d'intervention). Objectifs du programme : Gagner en"
                + " autonomie; Bâtir ou élargir un réseau de soutien. Activités : 2. La réponse de"
                + " l'agente ou de l'agent est attendue.",
            "Plan convenu : la version 1 est en vigueur.");
    assertThat(String.join("\n", stage.timeline(pathway)))
        .doesNotContain("objectif-cuisine", "signe-", "activité-", "a-choisi");
  }

  @Test
  void aReturnedPlanOpensWithItsCommentAndBecomesANewVersion() {
    stage.start("plan", pathway);
    person.proposes(TakingPart.aPlan());
    person.answers("RETURNED", "Préciser le signe du deuxième objectif");
    assertThat(person.openTasks()).containsExactly(PROPOSE);
    assertThat(stage.form(person.staff(), pathway, PROPOSE))
        .containsEntry("version", 2)
        .containsEntry("comment", "Préciser le signe du deuxième objectif")
        .containsEntry("commentedOn", "1er mars 2027")
        .containsEntry("objectiveCount", "TWO")
        .containsEntry("objective2", "objectif-amis")
        .containsEntry("programme2", "SUPPORT_NETWORK")
        .containsEntry("kind2", "COMPLEMENTARY")
        .containsEntry("pace", "HALF_DAYS")
        .containsEntry("takingPart", "a-choisi-elle-même");
    var corrected = TakingPart.aPlan();
    corrected.put("indicator2", "signe-précis");
    corrected.put("changeReason", "Signe précisé");
    person.proposes(corrected);
    assertThat(stage.form(Stage.AGENT, pathway, ANSWER))
        .containsEntry("changes", "Modifié : objectif 2.")
        .containsEntry("changeReason", "Signe précisé");
    person.answers("AGREED", "Bonne route");
    assertThat(versions.of(pathway))
        .extracting(PlanVersion::version, PlanVersion::agreed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, true),
            org.assertj.core.groups.Tuple.tuple(1, false));
    assertThat(versions.of(pathway).get(1).content().objectives().get(1).indicator())
        .isEqualTo("signe-amis");
    assertThat(stage.timeline(pathway))
        .contains("Plan retourné à retravailler, version 1; un commentaire l'accompagne.");
  }

  @Test
  void aReturnWithoutACommentIsRefused() {
    stage.start("plan", pathway);
    person.proposes(TakingPart.aPlan());
    assertThatThrownBy(() -> person.answers("RETURNED", null))
        .hasMessageContaining("« Commentaire » : dites ce qui est à retravailler");
    assertThat(person.openTasks()).containsExactly(ANSWER);
  }

  @Test
  void anAnsweredVersionIsNeverAnsweredAgain() {
    person.withAPlan();
    var answered = versions.last(pathway).orElseThrow();
    assertThatThrownBy(() -> versions.answered(answered, false, "trop tard", "agathe.roy"))
        .isInstanceOf(org.springframework.dao.ConcurrencyFailureException.class);
    assertThat(plans.inForce(pathway).orElseThrow().agreed()).isTrue();
  }

  @Test
  void theAgentReadsTheWholePlan() {
    stage.start("plan", pathway);
    person.proposes(TakingPart.aPlan());
    var form = stage.form(Stage.AGENT, pathway, ANSWER);
    assertThat(form).containsEntry("proposedOn", "1er mars 2027").doesNotContainKey("changes");
    assertThat(form.get("plan").toString())
        .contains("objectif-cuisine", "Objectif du programme : Gagner en autonomie")
        .contains("signe-amis", "activité-sortie", "Activité sociale complémentaire, en groupe")
        .contains("Des demi-journées", "a-choisi-elle-même");
  }

  @Test
  void aLatePlanIsRemindedThenRelayedToTheAgentAndComesBackUntilProposed() {
    stage.start("plan", pathway);
    itIs(workingDay(30));
    stage.runDueJobs(pathway);
    assertThat(stage.timeline(pathway))
        .contains("Rappel : le plan d'intervention reste à proposer après 30 jours ouvrables.");
    assertThat(person.openTasks()).containsExactly(PROPOSE);
    itIs(workingDay(40));
    stage.runDueJobs(pathway);
    assertThat(person.openTasks()).containsExactly(PROPOSE, RELAY);
    var nextTime = workingDay(45);
    assertThatThrownBy(() -> relay(workingDay(40).plusDays(61)))
        .hasMessageContaining("choisissez une date d'ici deux mois");
    relay(nextTime);
    assertThat(person.openTasks()).containsExactly(PROPOSE);
    itIs(nextTime);
    stage.runDueJobs(pathway);
    assertThat(person.openTasks()).containsExactly(PROPOSE, RELAY);
    person.proposes(TakingPart.aPlan());
    assertThat(person.openTasks()).containsExactly(ANSWER);
    assertThat(String.join("\n", stage.timeline(pathway)))
        .contains("l'agente ou l'agent est saisi", "on s'en reparle le")
        .doesNotContain("entente-racontée");
  }

  @Test
  void theFollowUpOfALatePlanIsProposedTenWorkingDaysAhead() {
    stage.start("plan", pathway);
    itIs(workingDay(40));
    stage.runDueJobs(pathway);
    assertThat(stage.form(Stage.AGENT, pathway, RELAY))
        .containsEntry("askAgainOn", workingDay(50).toString());
  }

  @Test
  void aSecondPlanJoinsTheOneBeingMade() {
    stage.start("plan", pathway);
    stage.start("plan", pathway);
    assertThat(person.openTasks()).containsExactly(PROPOSE);
    assertThat(stage.timeline(pathway))
        .contains(
            "Un plan est déjà en préparation avec la personne : il tiendra compte de ce qui vient"
                + " d'être décidé.");
    person.proposes(TakingPart.aPlan());
    person.answers("AGREED", null);
    assertThat(rounds.open(pathway)).isEmpty();
  }

  @Test
  void aCancelledPlanLeavesTheWayFreeForAnother() {
    var cancelled = stage.start("plan", pathway);
    runtime.deleteProcessInstance(cancelled.getId(), "essai");
    assertThat(rounds.open(pathway)).isEmpty();
    stage.start("plan", pathway);
    assertThat(person.openTasks()).containsExactly(PROPOSE);
  }

  @Test
  void onlyTheOrganismWhereThePersonTakesPartProposes() {
    stage.start("plan", pathway);
    var other = SampleCase.staff("omar.diallo", cases.anOrganism());
    assertThatThrownBy(() -> stage.submit(other, pathway, PROPOSE, TakingPart.aPlan()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theAgentProposesForSomeoneWhoHoldsNoPlace() {
    cases.released(pathway);
    stage.start("plan", pathway);
    stage.submit(Stage.AGENT, pathway, PROPOSE, TakingPart.aPlan());
    assertThat(person.openTasks()).containsExactly(ANSWER);
  }

  private void relay(LocalDate askAgainOn) {
    stage.submit(
        Stage.AGENT,
        pathway,
        RELAY,
        Map.of("agreement", "entente-racontée", "askAgainOn", askAgainOn.toString()));
  }

  private LocalDate workingDay(int n) {
    return calendar.plus(LocalDate.of(2027, 3, 1), n);
  }

  /** Ten in the morning. */
  private void itIs(LocalDate day) {
    var moment = day.atTime(10, 0).atZone(WorkingDays.QUEBEC).toInstant();
    ClockUtil.setCurrentTime(Date.from(moment));
  }
}
