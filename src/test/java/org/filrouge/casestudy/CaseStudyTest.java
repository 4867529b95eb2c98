package org.filrouge.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
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
  @Autowired StartCaseStudy form;
  @Autowired Dossiers dossiers;
  @Autowired Participations participations;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private long pathway;
  private String organism;
  private Actor staff;

  @BeforeEach
  void someoneTakesPart() {
    organism = cases.anOrganism();
    staff = SampleCase.staff("odile.lavoie", organism);
    pathway = cases.referred();
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today().minusDays(10), pathway)
        .update();
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void anAgentCallsOneAndRecordsWhatWasDecided() {
    call(Stage.AGENT);
    var task = stage.task(pathway, RECORD);
    assertThat(task.getDueDate().toInstant())
        .isEqualTo(cases.today().plusDays(5).atTime(17, 0).atZone(WorkingDays.QUEBEC).toInstant());
    assertThat(task.getAssignee()).isEqualTo(Stage.AGENT.user());
    assertThat(stage.form(Stage.AGENT, pathway, RECORD))
        .containsEntry("calledBy", "le bureau")
        .containsEntry("reason", "Comment soutenir les matins");
    stage.submit(Stage.AGENT, pathway, RECORD, held(null));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(ended()).isEqualTo("endEvent_recorded");
    assertThat(stage.timeline(pathway))
        .contains(
            "Étude de cas convoquée par le bureau, prévue le %s."
                .formatted(FrenchDate.of(cases.today().plusDays(5))),
            "Étude de cas tenue le %s.".formatted(FrenchDate.of(cases.today())));
  }

  @Test
  void anOrganismCallsOneAboutSomeoneWhoTakesPartThere() {
    consented("IDENTITY,OTHER");
    call(staff);
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
    assertThat(stage.form(Stage.AGENT, pathway, RECORD))
        .containsEntry("calledBy", "Organisme " + organism);
    assertThat(stage.timeline(pathway).get(stage.timeline(pathway).size() - 1))
        .startsWith("Étude de cas convoquée par Organisme " + organism);
  }

  @Test
  void withoutAConsentInForceTheOrganismCallsNone() {
    assertThatThrownBy(() -> call(staff)).hasMessageContaining("aucun consentement écrit");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("" + pathway).list())
        .isEmpty();
  }

  @Test
  void nobodyCallsOneAboutACaseTheyDoNotFollow() {
    var elsewhere = new Actor("x.y", List.of("agents", "office-val-d-or"));
    var otherStaff = SampleCase.staff("x", cases.anOrganism());
    for (Actor stranger : List.of(elsewhere, otherStaff)) {
      assertThatThrownBy(() -> call(stranger))
          .hasMessageContaining("n'est pas parmi ceux que vous suivez");
    }
    assertThatThrownBy(() -> stage.startAs(Stage.PARTNER, "case-study", calling()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theStartFormOffersTheCasesOneFollowsAndNoName() {
    assertThat(form.prefill(staff))
        .isEqualTo(
            Map.of(
                "files",
                List.of(
                    Map.of(
                        "label",
                        "Dossier %d · Organisme %s".formatted(file(), organism),
                        "value",
                        Long.toString(file())))));
    assertThat(form.prefill(Stage.AGENT).toString())
        .contains("Dossier " + file())
        .doesNotContain(SampleCase.LAST_NAME);
  }

  @Test
  void onlyOneIsUnderWayAtATime() {
    call(Stage.AGENT);
    assertThatThrownBy(() -> call(Stage.AGENT)).hasMessageContaining("est déjà prévue le");
    stage.submit(Stage.AGENT, pathway, RECORD, held(cases.today().plusDays(30)));
    assertThatThrownBy(() -> call(Stage.AGENT)).hasMessageContaining("reste à vérifier");
    stage.submit(Stage.AGENT, pathway, CONFIRM, Map.of("decision", "DONE"));
    call(Stage.AGENT);
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
  }

  @Test
  void aPostponedOneComesBackOnItsNewDay() {
    call(Stage.AGENT);
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
    call(Stage.AGENT);
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
  void aDecisionWithADateIsCheckedThatDayAndMayTakeLonger() {
    call(Stage.AGENT);
    var day = cases.today().plusDays(30);
    stage.submit(Stage.AGENT, pathway, RECORD, held(day));
    assertThat(stage.task(pathway, CONFIRM).getDueDate().toInstant())
        .isEqualTo(day.atTime(17, 0).atZone(WorkingDays.QUEBEC).toInstant());
    assertThat(stage.form(Stage.AGENT, pathway, CONFIRM))
        .containsEntry("decided", "Commencer à dix heures")
        .containsEntry("followUpOn", FrenchDate.of(day));
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, CONFIRM, Map.of("decision", "LATER")))
        .hasMessageContaining("indiquez l'autre date convenue");
    stage.submit(
        Stage.AGENT,
        pathway,
        CONFIRM,
        Map.of("decision", "LATER", "newDate", day.plusDays(30).toString()));
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
    call(Stage.AGENT);
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
    call(Stage.AGENT);
    var before = participations.get(pathway);
    stage.clockMoves(Duration.ofDays(20));
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway)).contains(RECORD).hasSizeGreaterThan(1);
    assertThat(participations.get(pathway)).isEqualTo(before);
  }

  @Test
  void theDossierTellsTheOfficeAndTheOrganismAsFarAsConsentGoes() {
    call(Stage.AGENT);
    stage.submit(Stage.AGENT, pathway, RECORD, held(null));
    assertThat(dossier(Stage.AGENT)).contains("Commencer à dix heures", "Comment soutenir");
    assertThat(dossier(staff)).doesNotContain("Études de cas");
    consented("IDENTITY");
    assertThat(dossier(staff))
        .contains("Études de cas", "Tenue le")
        .doesNotContain("Commencer à dix heures");
    jdbc.sql("update consent set information = 'IDENTITY,OTHER' where organism_code = ?")
        .param(organism)
        .update();
    assertThat(dossier(staff)).contains("Commencer à dix heures");
  }

  @Test
  void nothingAPersonWroteReachesTheEngine() {
    call(Stage.AGENT);
    stage.submit(Stage.AGENT, pathway, RECORD, held(cases.today().plusDays(3)));
    assertThat(
            history.createHistoricVariableInstanceQuery().list().stream()
                .map(variable -> String.valueOf(variable.getValue())))
        .noneMatch(value -> value.contains("dix heures") || value.contains("matins"));
  }

  private void call(Actor actor) {
    stage.startAs(actor, "case-study", calling());
  }

  private Map<String, Object> calling() {
    return new HashMap<>(
        Map.of(
            "file",
            Long.toString(file()),
            "plannedOn",
            cases.today().plusDays(5).toString(),
            "reason",
            "Comment soutenir les matins",
            "invited",
            "Intervenante de l'organisme, conseillère du CLSC"));
  }

  private Map<String, Object> held(LocalDate followUp) {
    var values =
        new HashMap<String, Object>(
            Map.of(
                "decision", "HELD",
                "heldOn", cases.today().toString(),
                "present", "Agente, intervenante, la personne",
                "decided", "Commencer à dix heures",
                "byWhom", "L'organisme"));
    if (followUp != null) {
      values.put("followUpOn", followUp.toString());
    }
    return values;
  }

  private void consented(String information) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, 'Accompagner', ?, 'Classeur', current_timestamp, 'essai')")
        .params(file(), organism, cases.today(), information, cases.today().plusYears(1))
        .update();
  }

  private long file() {
    return cases.fileOf(pathway);
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
