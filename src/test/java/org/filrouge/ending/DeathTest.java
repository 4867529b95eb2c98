package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheDeath;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Someone died: nothing is asked, nobody is reminded, one decision closes everything (R81). */
@FilRougeTest
@Import(Leaving.class)
class DeathTest {

  private static final String RECORD = "userTask_recordDeath";

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired Participations participations;
  @Autowired TheDeath death;
  @Autowired Clock clock;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void oneDecisionOfTheAgentClosesAllThatWasOpenWithoutReminderLetterNorTask() {
    var person = leaving.someoneWithAPlan();
    leaving.daysGoBy(person.pathway, 60);
    muchIsUnderWay(person);
    end.asked(person.staff(), person.pathway, "DECEASED");
    assertThat(leaving.endTasks(person.pathway)).contains(RECORD).doesNotContain(TheEnd.REPORT);
    assertThat(leaving.timers(person.pathway, "end-of-participation")).isZero();
    int lines = stage.timeline(person.pathway).size();
    stage.submit(Stage.AGENT, person.pathway, RECORD, confirmed());
    death.nothingIsLeft(person.pathway);
    assertThat(participations.get(person.pathway).active()).isFalse();
    assertThat(leaving.placesHeld(person.pathway)).isZero();
    assertThat(leaving.placesReleased(person.pathway)).isEqualTo(1);
    assertThat(leaving.last(person.pathway)).containsEntry("LETTERS", false);
    theWordsAreSoft(person, lines);
  }

  @Test
  void afterADeathNoConsentIsTakenBackAndNobodyIsAskedWhatFollows() {
    var person = leaving.someone();
    person.consented("IDENTITY");
    end.asked(person.staff(), person.pathway, "DECEASED");
    stage.submit(Stage.AGENT, person.pathway, RECORD, confirmed());
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.AGENT,
                    "consent-withdrawal",
                    Map.of(
                        "fileNumber",
                        Integer.valueOf(person.file()),
                        "organism",
                        person.organism,
                        "withdrawnOn",
                        today())))
        .hasMessageContaining("fermé depuis le décès");
    assertThat(stage.openTasks(person.pathway)).isEmpty();
  }

  private void theWordsAreSoft(TakingPart person, int before) {
    var lines = stage.timeline(person.pathway);
    assertThat(lines)
        .contains(
            "Le décès de la personne est signalé. Rien n'est demandé à l'organisme; l'agente ou"
                + " l'agent fermera le dossier.",
            "Dossier fermé — décès de la personne. Suite : Aucune démarche ni aucune lettre.");
    assertThat(lines.subList(before, lines.size()))
        .noneMatch(line -> line.matches(".*(Rappel|retard|attendu|Félicit|motif).*"));
  }

  private void muchIsUnderWay(TakingPart person) {
    stage.startAs(
        person.staff(),
        "suspension",
        Map.of(
            "caseFile", person.file(),
            "reason", "ILLNESS",
            "fromOn", today(),
            "nextContactOn", LocalDate.parse(today()).plusDays(30).toString()));
    stage.startAs(
        person.staff(), "early-review", Map.of("participation", person.file(), "reason", "essai"));
    leaving.tellsReadiness(person.staff(), person);
    end.asked(Stage.AGENT, person.pathway, "HEALTH");
    stage.start("consent-withdrawal", person.pathway);
    assertThat(stage.openTasks(person.pathway))
        .contains(
            TheEnd.REPORT,
            "userTask_decideOnPlace",
            "userTask_assessObjectives",
            "userTask_answerReadiness",
            "userTask_agreeOnNextSteps");
  }

  @Test
  void aRequestAlreadyMadeGivesWayAndTheOrganismIsAskedNothingMore() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "HEALTH");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
    end.asked(Stage.AGENT, person.pathway, "DECEASED");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(RECORD);
    stage.submit(Stage.AGENT, person.pathway, RECORD, confirmed());
    assertThat(leaving.running(person.pathway)).isZero();
  }

  @Test
  void aDeathToldByMistakeIsCorrectedAndTheParticipationContinues() {
    var person = leaving.someone();
    var review = participations.get(person.pathway).nextReviewOn();
    end.asked(person.staff(), person.pathway, "DECEASED");
    stage.submit(Stage.AGENT, person.pathway, RECORD, Map.of("decision", "MISTAKE"));
    assertThat(leaving.endTasks(person.pathway)).isEmpty();
    assertThat(participations.get(person.pathway).active()).isTrue();
    assertThat(participations.get(person.pathway).nextReviewOn()).isEqualTo(review);
    assertThat(leaving.placesHeld(person.pathway)).isEqualTo(1);
    assertThat(stage.timeline(person.pathway))
        .contains("Signalement corrigé : la participation continue.");
    end.asked(person.staff(), person.pathway, "MOVED");
    assertThat(leaving.endTasks(person.pathway)).isEqualTo(List.of(TheEnd.REPORT));
  }

  @Test
  void theLastDayLiesWithinTheParticipation() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "DECEASED");
    for (String words : List.of("indiquez le dernier jour", "la participation a commencé le")) {
      var values =
          words.startsWith("indiquez")
              ? Map.<String, Object>of("decision", "CONFIRMED")
              : Map.<String, Object>of(
                  "decision",
                  "CONFIRMED",
                  "lastDay",
                  LocalDate.parse(today()).minusYears(1).toString());
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> stage.submit(Stage.AGENT, person.pathway, RECORD, values))
          .hasMessageContaining(words);
    }
    assertThat(participations.get(person.pathway).active()).isTrue();
  }

  @Test
  void anAgentRecordsItAtOnceAndWhatWasAskedMeanwhileGivesWay() {
    var person = leaving.someoneWithAPlan();
    leaving.daysGoBy(person.pathway, 60);
    muchIsUnderWay(person);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> death.recorded(person.pathway, Map.of()))
        .hasMessageContaining("indiquez le dernier jour");
    assertThat(participations.get(person.pathway).active()).isTrue();
    death.recorded(person.pathway, Map.of("lastDay", today()));
    death.nothingIsLeft(person.pathway);
    assertThat(leaving.placesReleased(person.pathway)).isEqualTo(1);
    var month = LocalDate.parse(today());
    assertThat(leaving.last(person.pathway))
        .containsEntry("REASON", "DECEASED")
        .containsEntry("LETTERS", false)
        .containsEntry("LAST_DAY", java.sql.Date.valueOf(month))
        .containsEntry(
            "PAID_UNTIL", java.sql.Date.valueOf(month.withDayOfMonth(month.lengthOfMonth())));
  }

  @Test
  void theAgentWhoAnswersMayLearnThatThePersonDied() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "LOST_FROM_SIGHT");
    death.muchIsBeside(person.pathway);
    stage.submit(
        Stage.AGENT,
        person.pathway,
        TheEnd.ANSWER,
        Map.of("decision", "END", "reason", "DECEASED", "lastDay", today()));
    death.nothingIsLeft(person.pathway);
    assertThat(stage.timeline(person.pathway)).contains("Motif corrigé : la personne est décédée.");
    assertThat(leaving.last(person.pathway)).containsEntry("REASON", "DECEASED");
  }

  @Test
  void anEarlierAnswerNeverReadIsNotAskedToBeReadAfterADeath() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "MOVED");
    end.reported(person.pathway, Map.of());
    stage.submit(
        Stage.AGENT,
        person.pathway,
        TheEnd.ANSWER,
        Map.of("decision", "CONTINUE", "decisionReason", "essai"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.READ);
    end.asked(person.staff(), person.pathway, "HEALTH");
    end.reported(person.pathway, Map.of());
    var died = end.ending("CLOSED");
    died.put("reason", "DECEASED");
    stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, died);
    assertThat(leaving.running(person.pathway)).isZero();
  }

  @Test
  void afterADeathTheFileDoesNotReopenAndItIsSaidWhatToDo() {
    var person = leaving.someone();
    death.recorded(person.pathway, Map.of("lastDay", today()));
    for (String stageCode : List.of("INTAKE", "PLACEMENT", "TRANSITION")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  stage.startAs(
                      Stage.AGENT,
                      "reopening",
                      Map.of(
                          "fileNumber",
                          Integer.valueOf(person.file()),
                          "stage",
                          stageCode,
                          "demand",
                          "Revenir",
                          "agreement",
                          true)))
          .hasMessageContaining("ne se rouvre pas")
          .hasMessageContaining("parlez-en d'abord à la ou au gestionnaire");
    }
  }

  private Map<String, Object> confirmed() {
    return Map.of("decision", "CONFIRMED", "lastDay", today());
  }

  private String today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC)).toString();
  }
}
