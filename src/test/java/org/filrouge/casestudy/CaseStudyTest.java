package org.filrouge.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.dossier.DossierView;
import org.filrouge.dossier.Dossiers;
import org.filrouge.dossier.Section;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathering those who can help, and keeping what they decided (R140-141). */
@FilRougeTest
class CaseStudyTest {

  private static final String RECORD = "userTask_recordCaseStudy";
  private static final String CONFIRM = "userTask_confirmDecision";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired Participations participations;
  @Autowired HistoryService history;
  @Autowired JdbcClient jdbc;

  private CaseStudyScene scene;
  private long pathway;

  @BeforeEach
  void someoneTakesPart() {
    scene = new CaseStudyScene(stage, cases, jdbc);
    pathway = scene.pathway;
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void anAgentCallsOneAndRecordsWhatWasDecided() {
    scene.call(Stage.AGENT);
    var task = stage.task(pathway, RECORD);
    assertThat(task.getDueDate().toInstant())
        .isEqualTo(cases.today().plusDays(5).atTime(17, 0).atZone(WorkingDays.QUEBEC).toInstant());
    assertThat(task.getAssignee()).isEqualTo(Stage.AGENT.user());
    assertThat(stage.form(Stage.AGENT, pathway, RECORD))
        .containsEntry("calledBy", "le bureau")
        .containsEntry("reason", "Comment soutenir les matins");
    stage.submit(Stage.AGENT, pathway, RECORD, scene.held(null));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(ended()).isEqualTo("endEvent_recorded");
    assertThat(stage.timeline(pathway))
        .contains(
            "Étude de cas convoquée par le bureau, prévue le %s."
                .formatted(FrenchDate.of(cases.today().plusDays(5))),
            "Étude de cas tenue le %s.".formatted(FrenchDate.of(cases.today())));
  }

  @Test
  void onlyOneIsUnderWayAtATime() {
    scene.call(Stage.AGENT);
    assertThatThrownBy(() -> scene.call(Stage.AGENT)).hasMessageContaining("est déjà prévue le");
    stage.submit(Stage.AGENT, pathway, RECORD, scene.held(cases.today().plusDays(30)));
    assertThatThrownBy(() -> scene.call(Stage.AGENT)).hasMessageContaining("reste à vérifier");
    stage.submit(Stage.AGENT, pathway, CONFIRM, Map.of("decision", "DONE"));
    scene.call(Stage.AGENT);
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
  }

  @Test
  void aPostponedOneComesBackOnItsNewDay() {
    scene.call(Stage.AGENT);
    var newDate = cases.today().plusDays(20);
    stage.submit(
        Stage.AGENT,
        pathway,
        RECORD,
        Map.of("decision", "POSTPONED", "newDate", newDate.toString(), "reasonWhy", "Tempête"));
    assertThat(stage.task(pathway, RECORD).getDueDate().toInstant())
        .isEqualTo(newDate.atTime(17, 0).atZone(WorkingDays.QUEBEC).toInstant());
    assertThat(
            jdbc.sql(
                    "select new_date from case_study_change x join case_study c"
                        + " on c.id = x.case_study_id where c.pathway_id = ?")
                .param(pathway)
                .query(LocalDate.class)
                .single())
        .isEqualTo(newDate);
  }

  @Test
  void aCancelledOneKeepsItsReason() {
    scene.call(Stage.AGENT);
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, RECORD, Map.of("decision", "CANCELLED")))
        .hasMessageContaining("dites pourquoi la rencontre est annulée");
    stage.submit(
        Stage.AGENT,
        pathway,
        RECORD,
        Map.of("decision", "CANCELLED", "reasonWhy", "La question est réglée"));
    assertThat(ended()).isEqualTo("endEvent_cancelled");
    assertThat(dossier(Stage.AGENT)).contains("Raison de l'annulation : La question est réglée");
  }

  @Test
  void whatWasDecidedIsShownAsItWasWritten() {
    scene.call(Stage.AGENT);
    var held = scene.held(cases.today().plusDays(20));
    held.put("decided", "1. <b>Dix heures</b>\n- le *matin*");
    stage.submit(Stage.AGENT, pathway, RECORD, held);
    assertThat(stage.form(Stage.AGENT, pathway, CONFIRM))
        .containsEntry(
            "decided", "&#49;. &#60;b&#62;Dix heures&#60;/b&#62;<br>- le &#42;matin&#42;");
  }

  @Test
  void aDecisionWithADateIsCheckedThatDayAndMayTakeLonger() {
    scene.call(Stage.AGENT);
    var day = cases.today().plusDays(30);
    stage.submit(Stage.AGENT, pathway, RECORD, scene.held(day));
    assertThat(stage.task(pathway, CONFIRM).getDueDate().toInstant())
        .isEqualTo(day.atTime(17, 0).atZone(WorkingDays.QUEBEC).toInstant());
    assertThat(stage.form(Stage.AGENT, pathway, CONFIRM))
        .containsEntry("decided", "Commencer à dix heures")
        .containsEntry("followUpOn", FrenchDate.of(day));
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, CONFIRM, Map.of("decision", "LATER")))
        .hasMessageContaining("indiquez l'autre date convenue");
    var unexplained =
        Map.<String, Object>of("decision", "LATER", "newDate", day.plusDays(30).toString());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, CONFIRM, unexplained))
        .hasMessageContaining("dites ce qui reste à faire");
    var tooFar = new java.util.HashMap<String, Object>(unexplained);
    tooFar.put("note", "Le transport reste à trouver");
    tooFar.put("newDate", day.plusYears(100).toString());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, CONFIRM, tooFar))
        .hasMessageContaining("dans les 12 prochains mois");
    stage.submit(
        Stage.AGENT,
        pathway,
        CONFIRM,
        Map.of(
            "decision", "LATER",
            "newDate", day.plusDays(30).toString(),
            "note", "Le transport reste à trouver"));
    assertThat(stage.openTasks(pathway)).containsExactly(CONFIRM);
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, CONFIRM, Map.of("decision", "REPLACED")))
        .hasMessageContaining("dites ce qui a été convenu à la place");
    stage.submit(
        Stage.AGENT,
        pathway,
        CONFIRM,
        Map.of("decision", "REPLACED", "note", "Le transport a suffi"));
    assertThat(ended()).isEqualTo("endEvent_verified");
    assertThat(dossier(Stage.AGENT)).contains("Le transport a suffi");
  }

  @Test
  void aMeetingThatTookPlaceSaysWhoWasThereAndWhoDoesWhat() {
    scene.call(Stage.AGENT);
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, RECORD, Map.of("decision", "HELD")))
        .hasMessageContaining("dites qui était présent")
        .hasMessageContaining("dites ce qui a été décidé")
        .hasMessageContaining("dites qui s'en charge");
  }

  @Test
  void theReviewGoesOnWhateverBecomesOfACaseStudy() {
    var start = cases.today().minusDays(340);
    participations.started(pathway, start);
    stage.start("participation", pathway);
    scene.call(Stage.AGENT);
    var before = participations.get(pathway);
    stage.clockMoves(Duration.ofDays(20));
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).contains(RECORD).hasSizeGreaterThan(1);
    assertThat(participations.get(pathway)).isEqualTo(before);
  }

  private String ended() {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(pathway))
                .processDefinitionKey("case-study")
                .finished()
                .singleResult()
                .getId())
        .activityType("noneEndEvent")
        .singleResult()
        .getActivityId();
  }

  private String dossier(Actor reader) {
    DossierView view = dossiers.of(pathway, reader).orElseThrow();
    return view.sections().stream()
        .map(section -> section.title() + facts(section))
        .reduce("", String::concat);
  }

  private static String facts(Section section) {
    return section.facts().stream()
        .map(fact -> "\n" + fact.label() + " : " + fact.value())
        .reduce("", String::concat);
  }
}
