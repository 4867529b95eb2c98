package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One review, from the request for an assessment to the decision of a person. */
@FilRougeTest
@Import(Participant.class)
class YearlyReviewTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 14);

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired TaskService tasks;
  @Autowired WorkingDays calendar;
  @Autowired JdbcClient jdbc;

  private long pathway;
  private LocalDate planned;
  private LocalDate last;

  @BeforeEach
  void aReviewIsBeingPrepared() {
    pathway = someone.since(FIRST_DAY);
    planned = someone.of(pathway).plannedReviewOn();
    last = someone.of(pathway).nextReviewOn();
    someone.plans(pathway, 2);
    someone.dayComes(pathway, planned.minusDays(45));
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private Map<String, Object> review() {
    return jdbc.sql("select * from review where pathway_id = ?").param(pathway).query().singleRow();
  }

  private void assess(String first, String second, String recommendation) {
    someone.assess(
        pathway,
        Map.of("achievement1", first, "achievement2", second, "recommendation", recommendation));
  }

  @Test
  void theOrganismAssessesEachObjectiveOfThePlanWithThePerson() {
    var form = stage.form(someone.staffOf(pathway), pathway, Participant.ASSESS);
    assertThat(form)
        .containsEntry("objective1", "but-1")
        .containsEntry("indicator2", "signe-2")
        .doesNotContainKey("objective3");
    assertThat(
            tasks.getIdentityLinksForTask(stage.task(pathway, Participant.ASSESS).getId()).stream()
                .map(IdentityLink::getGroupId))
        .containsExactly(someone.staffOf(pathway).groups().get(1));
    assess("REACHED", "NOT_YET", "CONTINUE");
    assertThat(review())
        .containsEntry("PERSEVERANCE", "Est venue chaque semaine malgré l'hiver")
        .containsEntry("RECOMMENDATION", "CONTINUE")
        .containsEntry("PROPOSAL", "CONTINUE");
    assertThat(
            jdbc.sql(
                    "select achievement from review_objective o join review r on r.id = o.review_id"
                        + " where r.pathway_id = ? order by position")
                .param(pathway)
                .query(String.class)
                .list())
        .containsExactly("REACHED", "NOT_YET");
    assertThat(stage.timeline(pathway))
        .contains(
            "Objectifs évalués avec la personne : atteint — 1, pas encore atteint — 1."
                + " Recommandation : continuer ce qui est en cours.")
        .noneMatch(line -> line.contains("but-1"));
  }

  @Test
  void anObjectiveLeftOutIsRefusedAndNothingChanges() {
    assertThatThrownBy(() -> someone.assess(pathway, Map.of("achievement1", "REACHED")))
        .hasMessageContaining("« Objectif 2 : où en est-il ? » : dites où en est cet objectif");
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
    assertThat(review().get("ASSESSED_AT")).isNull();
  }

  @Test
  void withoutPlanOrOrganismTheOfficeAssessesTheWhole() {
    long other = someone.withoutOrganismSince(FIRST_DAY);
    someone.dayComes(other, someone.of(other).plannedReviewOn().minusDays(45));
    assertThat(
            tasks.getIdentityLinksForTask(stage.task(other, Participant.ASSESS).getId()).stream()
                .map(IdentityLink::getGroupId))
        .containsExactly("office-rouyn-noranda");
    assertThatThrownBy(() -> someone.assess(other, Map.of()))
        .hasMessageContaining("aucun plan n'est convenu encore");
    someone.assess(other, Map.of("overall", "REACHED"));
    assertThat(stage.form(Stage.AGENT, other, Participant.DECIDE))
        .containsEntry("objectives", "- Dans l'ensemble : **atteint**")
        .containsEntry("proposal", "NEW_OBJECTIVES");
    someone.decide(other, "CONTINUE");
    assertThat(someone.of(other).nextReviewOn()).isEqualTo(someone.today().plusYears(1));
  }

  @Test
  void theDecisionMayDivergeWithAReasonAndBothAreKept() {
    assess("NOT_YET", "NOT_YET", "NEW_ACTIVITIES");
    assertThat(stage.form(Stage.AGENT, pathway, Participant.DECIDE))
        .containsEntry("proposal", "NEW_ACTIVITIES")
        .containsEntry("recommendation", "proposer de nouvelles activités")
        .hasEntrySatisfying("reasons", reasons -> assertThat((String) reasons).contains("(R79)"));
    var values =
        Map.<String, Object>of(
            "heldOn", someone.today().toString(), "decision", "CONTINUE", "summary", "Vu ensemble");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, Participant.DECIDE, values))
        .hasMessageContaining("votre décision diffère de la proposition; dites pourquoi");
    someone.decide(pathway, "CONTINUE");
    assertThat(review())
        .containsEntry("PROPOSAL", "NEW_ACTIVITIES")
        .containsEntry("DECISION", "CONTINUE")
        .containsEntry("DIVERGENCE_REASON", "Rencontre avec la personne");
    assertThat(stage.timeline(pathway))
        .anyMatch(line -> line.contains("La décision en diffère; la raison est au dossier."));
  }

  @Test
  void aDecisionLikeTheProposalKeepsNoReasonOfDivergence() {
    assess("REACHED", "IN_PART", "CONTINUE");
    someone.decide(pathway, "CONTINUE");
    assertThat(review().get("DIVERGENCE_REASON")).isNull();
    assertThat(review().get("OPEN_SLOT")).isNull();
  }

  @Test
  void anEndWithoutItsReasonIsRefused() {
    assess("REACHED", "REACHED", "CONTINUE");
    var values =
        Map.<String, Object>of(
            "heldOn", someone.today().toString(), "decision", "ENDED", "summary", "Vu ensemble");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, Participant.DECIDE, values))
        .hasMessageContaining(
            "« Motif de la fin » : dites pourquoi la participation prendrait fin");
    assertThat(someone.of(pathway).active()).isTrue();
  }

  @Test
  void aReviewIsHeldAfterTheStartAfterTheLastOneAndNeverInTheFuture() {
    assess("REACHED", "IN_PART", "CONTINUE");
    assertThatThrownBy(() -> someone.decide(pathway, "CONTINUE", FIRST_DAY))
        .hasMessageContaining("la participation a commencé le 14 septembre 2026");
    assertThatThrownBy(() -> someone.decide(pathway, "CONTINUE", someone.today().minusDays(1)))
        .hasMessageContaining("les objectifs ont été évalués le");
    assertThatThrownBy(() -> someone.decide(pathway, "CONTINUE", someone.today().plusDays(1)))
        .hasMessageContaining("la date ne peut pas être dans l'avenir");
    someone.decide(pathway, "CONTINUE");
    var held = someone.today();
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    assess("REACHED", "IN_PART", "CONTINUE");
    assertThatThrownBy(() -> someone.decide(pathway, "CONTINUE", held))
        .hasMessageContaining("la dernière révision date du");
  }

  @Test
  void aSilentOrganismIsRemindedThenTheAgentWaitsOnOrDoesWithout() {
    var dates = new ReviewDates(calendar, open());
    someone.itIs(dates.assessmentReminder());
    stage.runDueJobs(pathway);
    assertThat(stage.timeline(pathway))
        .contains("Rappel : l'évaluation des objectifs est attendue pour la révision.");
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
    someone.itIs(dates.assessmentRelay());
    stage.runDueJobs(pathway);
    resolve("WAIT", null);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
    someone.dayComes(pathway, calendar.plus(someone.today(), 5));
    assertThatThrownBy(() -> resolve("WITHOUT_ORGANISM", null))
        .hasMessageContaining("dites en une phrase pourquoi");
    resolve("WITHOUT_ORGANISM", "L'organisme est fermé pour l'été");
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE);
    assertThat(stage.form(Stage.AGENT, pathway, Participant.DECIDE))
        .containsEntry("waivedReason", "L'organisme est fermé pour l'été")
        .containsEntry("proposal", "CONTINUE")
        .doesNotContainKey("assessedOn");
    someone.decide(pathway, "CONTINUE");
  }

  private void resolve(String decision, String reason) {
    var values = new java.util.HashMap<String, Object>(Map.of("decision", decision));
    if (reason != null) {
      values.put("reason", reason);
    }
    stage.submit(Stage.AGENT, pathway, Participant.RESOLVE, values);
  }

  private Review open() {
    return new Review(
        0,
        pathway,
        org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant(),
        null,
        planned,
        last,
        null,
        null,
        null,
        null);
  }

  @Test
  void anAssessmentThatComesLateClosesTheAgentsQuestion() {
    someone.itIs(new ReviewDates(calendar, open()).assessmentRelay());
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS, Participant.RESOLVE);
    assess("REACHED", "IN_PART", "CONTINUE");
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE);
  }

  @Test
  void aMissedReviewIsRemindedThenEscalatedToTheManagersUntilItIsDecided() {
    assess("REACHED", "IN_PART", "CONTINUE");
    someone.dayComes(pathway, planned);
    assertThat(stage.timeline(pathway))
        .anyMatch(line -> line.startsWith("Rappel : la révision se décide aujourd'hui"));
    someone.dayComes(pathway, last.minusDays(8));
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE);
    someone.dayComes(pathway, last.minusDays(7));
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE, Participant.LATE);
    assertThat(
            tasks.getIdentityLinksForTask(stage.task(pathway, Participant.LATE).getId()).stream()
                .map(IdentityLink::getGroupId))
        .containsExactlyInAnyOrder("managers-rouyn-noranda", "office-rouyn-noranda");
    assertThat(stage.form(Stage.MANAGER, pathway, Participant.LATE))
        .containsEntry("waitingFor", "la décision de l'agente ou de l'agent");
    stage.submit(
        Stage.MANAGER,
        pathway,
        Participant.LATE,
        Map.of("measure", "MEETING_SET", "note", "Rencontre jeudi"));
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE);
    someone.dayComes(pathway, calendar.plus(someone.today(), 5));
    assertThat(someone.tasks(pathway)).containsExactly(Participant.DECIDE, Participant.LATE);
    someone.decide(pathway, "CONTINUE");
    assertThat(someone.tasks(pathway)).isEmpty();
  }
}
