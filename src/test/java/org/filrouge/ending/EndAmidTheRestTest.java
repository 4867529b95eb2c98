package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An end among all that goes on: reviews, suspensions, moves; each keeps its own rules (R81). */
@FilRougeTest
@Import(Leaving.class)
class EndAmidTheRestTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void aReviewThatDecidesAnEndKeepsTheNextDateAndAsksForTheReport() {
    var person = leaving.someone();
    leaving.daysGoBy(person.pathway, 90);
    reviewed(person, "ENDED", "EMPLOYMENT");
    assertThat(participations.get(person.pathway).active()).isTrue();
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
    assertThat(leaving.last(person.pathway))
        .containsEntry("SOURCE", "REVIEW")
        .containsEntry("REASON", "EMPLOYMENT");
    assertThat(stage.timeline(person.pathway))
        .contains("Fin de participation à préparer à la suite de la révision — motif : emploi.");
    assertThat(leaving.timers(person.pathway, "participation")).isEqualTo(1);
  }

  @Test
  void aReviewThatDecidesAnEndJoinsTheOneAlreadyAsked() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "STUDIES");
    leaving.daysGoBy(person.pathway, 3);
    reviewed(person, "TRANSITION", null);
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
    assertThat(leaving.last(person.pathway)).containsEntry("REASON", "STUDIES");
    assertThat(stage.timeline(person.pathway))
        .contains(
            "Une fin de participation est déjà demandée : ce qui vient d'être décidé s'y joint.");
  }

  @Test
  void aReviewOpenWhenTheParticipationEndsIsClosedWithIt() {
    var person = leaving.someone();
    leaving.daysGoBy(person.pathway, 30);
    early(person);
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.played(person.pathway, "CLOSED");
    assertThat(stage.openTasks(person.pathway)).containsExactly(TheEnd.READ);
    assertThat(
            jdbc.sql("select open_slot, held_on, withdrawn_by from review where pathway_id = ?")
                .param(person.pathway)
                .query()
                .singleRow())
        .containsEntry("OPEN_SLOT", null)
        .containsEntry("HELD_ON", null)
        .containsEntry("WITHDRAWN_BY", "agathe.roy");
  }

  @Test
  void whatRanBesideIsCancelledAndToldAndTheEndItselfGoesOnToTheOrganism() {
    var person = leaving.someone();
    leaving.daysGoBy(person.pathway, 30);
    stage.startAs(
        person.staff(),
        "suspension",
        Map.of(
            "caseFile", person.file(),
            "reason", "ILLNESS",
            "fromOn", today(),
            "nextContactOn", day(30)));
    stage.startAs(
        person.staff(),
        "reorientation",
        Map.of(
            "fileNumber", person.file(),
            "askedBy", "PERSON",
            "reason", "motif-raconté",
            "wish", "souhait-raconté"));
    leaving.tellsReadiness(person.staff(), person);
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.played(person.pathway, "CLOSED");
    assertThat(stage.openTasks(person.pathway)).containsExactly(TheEnd.READ);
    assertThat(stage.timeline(person.pathway))
        .contains(
            "La participation prend fin; ce qui était en cours à côté s'arrête avec elle :"
                + " Deuxième échange; Réorientation; Suspension et retour.");
    end.read(person.staff(), person.pathway);
    assertThat(leaving.running(person.pathway)).isZero();
    assertThat(leaving.placesReleased(person.pathway)).isEqualTo(1);
  }

  @Test
  void someoneAboutToMoveGivesBackBothPlacesOnce() {
    var person = leaving.someone();
    stage.startAs(
        person.staff(),
        "reorientation",
        Map.of(
            "fileNumber", person.file(),
            "askedBy", "PERSON",
            "reason", "motif-raconté",
            "wish", "souhait-raconté"));
    stage.submit(
        Stage.AGENT,
        person.pathway,
        "userTask_decideReorientation",
        Map.of("decision", "REORIENT", "reason", "motif-raconté", "formerPlace", "KEEP"));
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.reported(person.pathway, Map.of());
    end.answered(person.pathway, "CLOSED");
    assertThat(stage.openTasks(person.pathway)).containsExactly(TheEnd.READ);
    assertThat(leaving.placesHeld(person.pathway)).isZero();
    assertThat(leaving.placesReleased(person.pathway)).isEqualTo(1);
    end.read(person.staff(), person.pathway);
  }

  @Test
  void everyReasonLeadsToAReportOrToADecisionAndTimeAloneEndsNone() {
    for (EndReason reason : EndReason.values()) {
      var person = leaving.someone();
      end.asked(Stage.AGENT, person.pathway, reason.name());
      assertThat(leaving.endTasks(person.pathway)).as(reason.label()).hasSize(1);
      for (int month = 0; month < 14; month++) {
        leaving.daysGoBy(person.pathway, 30);
      }
      assertThat(participations.get(person.pathway).active()).as(reason.label()).isTrue();
      assertThat(leaving.endTasks(person.pathway)).as(reason.label()).isNotEmpty();
      assertThat(leaving.placesHeld(person.pathway)).isEqualTo(1);
      stage.clockReset();
    }
  }

  private void reviewed(TakingPart person, String decision, String reason) {
    early(person);
    stage.submit(
        person.staff(),
        person.pathway,
        "userTask_assessObjectives",
        Map.of(
            "overall", "IN_PART",
            "perseverance", "essai",
            "personSays", "essai",
            "takingPart", "essai",
            "recommendation", "CONTINUE",
            "recommendationReason", "essai"));
    var values =
        new HashMap<String, Object>(
            Map.of(
                "heldOn",
                today(),
                "decision",
                decision,
                "divergenceReason",
                "essai",
                "summary",
                "essai"));
    if (reason != null) {
      values.put("endReason", reason);
    }
    stage.submit(Stage.AGENT, person.pathway, "userTask_decideReview", values);
  }

  private void early(TakingPart person) {
    stage.startAs(
        person.staff(), "early-review", Map.of("participation", person.file(), "reason", "essai"));
  }

  private static String today() {
    return day(0);
  }

  private static String day(int later) {
    return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime()
        .toInstant()
        .atZone(org.filrouge.calendar.WorkingDays.QUEBEC)
        .toLocalDate()
        .plusDays(later)
        .toString();
  }
}
