package org.filrouge.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.followup.Months.CHECK;
import static org.filrouge.followup.Months.FOLLOW_UP;
import static org.filrouge.followup.Months.itIs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.engine.Groups;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Month after month, lightly, and nobody is lost when a month stays silent (R77, R82-84, R120). */
@FilRougeTest
@Import(Months.class)
class FollowUpTest {

  @Autowired Months months;
  @Autowired Stage stage;
  @Autowired FollowUps followUps;
  @Autowired Participations participations;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private String organism;
  private long pathway;
  private Actor staff;

  @BeforeEach
  void someoneTakesPartSinceTheSeventeenthOfNovember() {
    itIs("2026-11-17T10:00");
    organism = months.cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = months.participant(organism);
    stage.start("follow-up", pathway);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private Map<String, Object> quiet() {
    return new HashMap<>(Map.of("attendance", "REGULAR", "hours", 32));
  }

  private void records() {
    stage.submit(staff, pathway, FOLLOW_UP, quiet());
  }

  @Test
  void theFirstOneIsAskedOfTheOrganismOnTheFirstWorkingDayOfTheNextMonth() {
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2026-12-01");
    months.goesOn("2026-12-01T08:59", pathway);
    assertThat(stage.openTasks(pathway)).isEmpty();
    months.goesOn("2026-12-01T09:00", pathway);
    var task = stage.task(pathway, FOLLOW_UP);
    assertThat(task.getDueDate().toInstant()).isEqualTo("2026-12-15T22:00:00Z");
    assertThat(tasks.getIdentityLinksForTask(task.getId()))
        .extracting(link -> link.getGroupId())
        .containsExactly(Groups.ofOrganism(organism));
  }

  @Test
  void theFormOpensWithWhatIsKnown() {
    months.goesOn("2026-12-01T09:00", pathway);
    assertThat(stage.form(staff, pathway, FOLLOW_UP))
        .doesNotContainKey("attendance")
        .containsEntry("since", "17 novembre 2026")
        .containsEntry("schedule", "8 heures par semaine")
        .containsEntry("objectives", "le plan reste à convenir")
        .doesNotContainKey("suspended");
  }

  @Test
  void aRecordedMonthIsKeptInTheDossierAndTheNextOneFollowsHolidaysLeftOut() {
    months.goesOn("2026-12-01T09:00", pathway);
    var values = quiet();
    values.put("moved", "parle-au-groupe");
    values.put("blocked", "autobus-rare");
    values.put("transportCost", 42.35);
    values.put("childcareCost", 60);
    itIs("2026-12-03T11:00");
    stage.submit(staff, pathway, FOLLOW_UP, values);
    assertThat(
            months.count(
                "select count(*) from follow_up where pathway_id = ? and attendance = 'REGULAR'"
                    + " and hours = 32 and transport_cost = 42.35 and childcare_cost = 60"
                    + " and moved = 'parle-au-groupe' and organism_code = ?",
                pathway,
                organism))
        .isEqualTo(1);
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Suivi du mois consigné : présence régulière, 32 heures. Des frais sont à rembourser.");
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2027-01-04");
    assertThat(stage.openTasks(pathway)).isEmpty();
  }

  @Test
  void aSilentMonthIsRemindedThenTheAgentAsks() {
    months.goesOn("2026-12-01T09:00", pathway);
    months.goesOn("2026-12-22T08:59", pathway);
    assertThat(followUps.get(pathway).remindedAt()).isNull();
    months.goesOn("2026-12-22T09:00", pathway);
    assertThat(followUps.get(pathway).remindedAt()).isNotNull();
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Rappel (Organisme %s) : le suivi du mois était attendu le 15 décembre 2026."
                .formatted(organism));
    months.goesOn("2026-12-30T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(CHECK, FOLLOW_UP);
    assertThat(stage.form(Stage.AGENT, pathway, CHECK))
        .containsEntry("follower", "Organisme " + organism)
        .containsEntry("askedOn", "1er décembre 2026")
        .containsEntry("remindedOn", "rappel le 22 décembre 2026")
        .containsEntry("last", "17 novembre 2026");
  }

  @Test
  void anAnswerThatComesAtLastLeavesNothingOpen() {
    silent();
    stage.submit(Stage.AGENT, pathway, CHECK, Map.of("decision", "CALLED"));
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
    months.goesOn("2027-01-07T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(CHECK, FOLLOW_UP);
    records();
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2027-02-01");
    assertThat(timers()).isEqualTo(1);
  }

  @Test
  void theAgentClosesAMonthAndSaysWhatTheyKnow() {
    silent();
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, CHECK, Map.of("decision", "CLOSED")))
        .hasMessageContaining("dites en une phrase ce que vous savez");
    stage.submit(
        Stage.AGENT, pathway, CHECK, Map.of("decision", "CLOSED", "note", "Vient deux jours"));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2027-01-04");
    assertThat(timers()).isEqualTo(1);
    months.goesOn("2027-01-04T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
  }

  @Test
  void monthsOfSilenceNeverPileUp() {
    months.goesOn("2026-12-01T09:00", pathway);
    months.goesOn("2027-06-01T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(CHECK, FOLLOW_UP);
    records();
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2027-07-02");
  }

  @Test
  void helpAskedForIsTheAgentsTaskAndTheMonthsGoOn() {
    months.goesOn("2026-12-01T09:00", pathway);
    var values = quiet();
    values.put("helpWanted", true);
    assertThatThrownBy(() -> stage.submit(staff, pathway, FOLLOW_UP, values))
        .hasMessageContaining("« Quelle aide ? » : dites en une phrase");
    values.put("helpFor", "garderie-à-trouver");
    stage.submit(staff, pathway, FOLLOW_UP, values);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerCall");
    assertThat(stage.timeline(pathway)).last().asString().doesNotContain("garderie");
    months.goesOn("2027-01-04T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerCall", FOLLOW_UP);
    assertThat(stage.form(Stage.AGENT, pathway, "userTask_answerCall"))
        .containsEntry("helpFor", "garderie-à-trouver")
        .containsEntry("askedOn", "1er décembre 2026");
    stage.submit(
        Stage.AGENT, pathway, "userTask_answerCall", Map.of("answer", "Place trouvée au CPE"));
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
    assertThat(
            months.count(
                "select count(*) from follow_up where pathway_id = ? and help_answer is not null",
                pathway))
        .isEqualTo(1);
  }

  @Test
  void anAmountThatIsNoneIsRefusedByItsField() {
    months.goesOn("2026-12-01T09:00", pathway);
    for (Object amount : List.of(12.345, -1, 5001, "douze")) {
      var values = quiet();
      values.put("transportCost", amount);
      assertThatThrownBy(() -> stage.submit(staff, pathway, FOLLOW_UP, values))
          .hasMessageContaining("« Transport à rembourser ($) »");
    }
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
  }

  @Test
  void aSuspensionSilencesTheMonthsUntilTheReturn() {
    itIs("2026-11-20T10:00");
    months.suspends(staff, pathway, LocalDate.of(2027, 1, 15));
    months.goesOn("2026-12-01T09:00", pathway);
    months.goesOn("2027-01-04T09:00", pathway);
    assertThat(stage.openTasks(pathway)).doesNotContain(FOLLOW_UP);
    itIs("2027-01-12T10:00");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideOnPlace",
        Map.of("decision", "KEEP", "reason", "Retour proche"));
    months.returns(staff, pathway);
    months.goesOn("2027-02-01T09:00", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(FOLLOW_UP);
  }

  @Test
  void aSuspensionWhoseContactIsForgottenSilencesNothingAnyMore() {
    months.suspends(staff, pathway, LocalDate.of(2026, 12, 10));
    months.goesOn("2026-12-01T09:00", pathway);
    assertThat(stage.openTasks(pathway)).doesNotContain(FOLLOW_UP);
    months.goesOn("2027-01-04T09:00", pathway);
    assertThat(stage.openTasks(pathway)).contains(FOLLOW_UP);
    assertThat(stage.form(staff, pathway, FOLLOW_UP))
        .doesNotContainKey("attendance")
        .containsEntry(
            "suspended",
            "Suspendue depuis le 17 novembre 2026, prochain contact le 10 décembre 2026.");
  }

  @Test
  void whoHoldsNoPlaceIsFollowedByTheOffice() {
    months.cases.released(pathway);
    months.goesOn("2026-12-01T09:00", pathway);
    stage.submit(Stage.AGENT, pathway, FOLLOW_UP, quiet());
    assertThat(
            months.count(
                "select count(*) from follow_up where pathway_id = ? and recorded_by = ?"
                    + " and organism_code is null",
                pathway,
                Stage.AGENT.user()))
        .isEqualTo(1);
  }

  @Test
  void aParticipationThatEndedIsFollowedNoMore() {
    months.goesOn("2026-12-01T09:00", pathway);
    participations.ended(pathway, Stage.AGENT.user());
    records();
    var running =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(pathway));
    assertThat(running.count()).isZero();
  }

  @Test
  void besideTheReviewsTheMonthsStopWithTheParticipation() {
    pathway = months.participant(organism);
    stage.start("participation", pathway);
    months.goesOn("2026-12-01T09:00", pathway);
    participations.ended(pathway, Stage.AGENT.user());
    records();
    assertThat(stage.openTasks(pathway)).doesNotContain("userTask_followUp");
  }

  @Test
  void timeAloneNeitherAsksNorEndsAfterTheEnd() {
    participations.ended(pathway, Stage.AGENT.user());
    months.goesOn("2026-12-01T09:00", pathway);
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(followUps.get(pathway).plannedOn()).isEqualTo("2027-01-04");
  }

  private void silent() {
    months.goesOn("2026-12-01T09:00", pathway);
    months.goesOn("2026-12-30T09:00", pathway);
  }

  private long timers() {
    return months.count(
        "select count(*) from act_ru_job where process_def_key_ = 'follow-up'"
            + " and process_instance_id_ in (select proc_inst_id_ from act_ru_execution"
            + " where business_key_ = ?)",
        Long.toString(pathway));
  }
}
