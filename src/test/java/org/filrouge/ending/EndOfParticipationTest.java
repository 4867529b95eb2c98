package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.participant.Pathways;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the request to the answer that is told: every way an end can go (R81, R87-94). */
@FilRougeTest
@Import(Leaving.class)
class EndOfParticipationTest {

  private static final String RESOLVE = "userTask_resolveMissingReport";

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Pathways pathways;
  @Autowired PastParticipation past;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void theAgentCorrectsTheReasonAndTheTableSpeaksOfTheRightOne() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "LOST_FROM_SIGHT");
    assertThat(stage.form(Stage.AGENT, person.pathway, TheEnd.ANSWER))
        .containsEntry("reason", "LOST_FROM_SIGHT")
        .containsEntry("proposed", "CLOSED");
    var answer = end.ending("CLOSED");
    answer.put("reason", "EMPLOYMENT");
    answer.remove("decisionReason");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, answer))
        .hasMessageContaining("pour ce motif, la table propose");
    assertThat(leaving.last(person.pathway)).containsEntry("REASON", "LOST_FROM_SIGHT");
    answer.put("next", "FOLLOW_UP");
    stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, answer);
    assertThat(leaving.last(person.pathway))
        .containsEntry("REASON", "EMPLOYMENT")
        .containsEntry("NEXT_PROPOSED", "FOLLOW_UP");
    assertThat(stage.timeline(person.pathway))
        .contains(
            "Motif de la fin de participation corrigé : emploi, au lieu de : la personne ne donne"
                + " plus de nouvelles.");
  }

  @Test
  void aLastDayKnownAheadKeepsTheAnswerFromPressing() {
    var person = leaving.someone();
    var lastDay = cases.today().plusDays(45);
    stage.startAs(
        person.staff(),
        "end-of-participation",
        Map.of(
            "participation",
            person.file(),
            "reason",
            "LOST_FROM_SIGHT",
            "note",
            "note-racontée",
            "lastDayExpected",
            lastDay.toString()));
    var due = stage.task(person.pathway, TheEnd.ANSWER).getDueDate().toInstant();
    assertThat(due.atZone(org.filrouge.calendar.WorkingDays.QUEBEC).toLocalDate())
        .isBetween(lastDay, lastDay.plusDays(5));
    leaving.daysGoBy(person.pathway, 30);
    assertThat(stage.timeline(person.pathway))
        .noneMatch(line -> line.startsWith("Rappel : la fin"));
  }

  @Test
  void theOrganismReportsTheAgentEndsAndTheOrganismIsTold() {
    var person = leaving.someoneWithAPlan();
    leaving.daysGoBy(person.pathway, 40);
    end.asked(person.staff(), person.pathway, "OTHER_SERVICE");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
    var sheet = stage.form(person.staff(), person.pathway, TheEnd.REPORT);
    assertThat(sheet).containsEntry("objective1", "objectif-cuisine");
    end.reported(
        person.pathway,
        Map.of("impact1", "MUCH", "mandate", "ELSEWHERE", "mandateNote", "mandat-raconté"));
    var answer = stage.form(Stage.AGENT, person.pathway, TheEnd.ANSWER);
    assertThat(answer)
        .doesNotContainKey("next")
        .containsEntry("endReason", "un autre service répond mieux")
        .containsEntry("personSays", "mots-racontés");
    assertThat(answer.get("changes").toString())
        .contains("Objectif 1 — objectif-cuisine : **a beaucoup changé**");
    assertThat(participations.get(person.pathway).active()).isTrue();
    end.answered(person.pathway, "CLOSED");
    assertThat(stage.openTasks(person.pathway)).containsExactly(TheEnd.READ);
    assertThat(stage.form(person.staff(), person.pathway, TheEnd.READ).get("answer").toString())
        .contains("a pris fin le", "Rencontre au service d'aide à l'emploi", "Les versements");
    end.read(person.staff(), person.pathway);
    theFileIsClosedAndNothingIsLeft(person);
    theTimelineReadsLikeAStory(person);
  }

  private void theFileIsClosedAndNothingIsLeft(TakingPart person) {
    assertThat(participations.get(person.pathway).active()).isFalse();
    assertThat(pathways.get(person.pathway).open()).isFalse();
    assertThat(leaving.running(person.pathway)).isZero();
    assertThat(leaving.placesHeld(person.pathway)).isZero();
    assertThat(leaving.placesReleased(person.pathway)).isEqualTo(1);
    assertThat(leaving.last(person.pathway))
        .containsEntry("DECISION", "END")
        .containsEntry("NEXT_DECIDED", "CLOSED")
        .containsEntry("OPEN_SLOT", null);
  }

  private void theTimelineReadsLikeAStory(TakingPart person) {
    var lines = stage.timeline(person.pathway);
    assertThat(lines)
        .filteredOn(line -> line.contains("in de participation"))
        .hasSize(3)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Fin de participation demandée — motif : un autre service répond mieux."
                            + " L'agente ou l'agent décidera."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Bilan de fin de participation reçu — a beaucoup changé : 1, a un peu changé"
                            + " : 1. Recommandation : rien de plus pour le moment. L'organisme"
                            + " recommande un accompagnement par d'autres."),
            line ->
                assertThat(line)
                    .startsWith(
                        "Fin de participation décidée — motif : un autre service répond mieux; dernier"
                            + " jour : ")
                    .endsWith(" Suite : le dossier se ferme; il peut se rouvrir en tout temps."));
    assertThat(lines).noneMatch(line -> line.contains("racont"));
    assertThat(lines.get(lines.size() - 1)).endsWith("a pris connaissance de la réponse.");
  }

  @Test
  void whoeverIsReadyGoesOnToTheTransitionAndTheOrganismKeepsTheMandate() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "READY_FOR_MEASURE");
    end.reported(person.pathway, Map.of("recommendation", "TRANSITION", "mandate", "KEEP"));
    var answer = new HashMap<>(end.ending("TRANSITION"));
    answer.put("mandateAnswer", "ACCEPTED");
    stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, answer);
    assertThat(stage.form(person.staff(), person.pathway, TheEnd.READ).get("answer").toString())
        .contains("Il vous est confié");
    end.read(person.staff(), person.pathway);
    assertThat(pathways.get(person.pathway).open()).isTrue();
    assertThat(leaving.running(person.pathway)).isPositive();
    assertThat(past.of(person.pathway).orElseThrow())
        .satisfies(
            it -> {
              assertThat(it.reason()).isEqualTo(EndReason.READY_FOR_MEASURE);
              assertThat(it.next()).isEqualTo(AfterEnd.TRANSITION);
              assertThat(it.mandate()).isEqualTo(person.organism);
            });
  }

  @Test
  void aMandateThatIsDeclinedIsExplainedToTheOrganism() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "READY_FOR_MEASURE");
    end.reported(person.pathway, Map.of("mandate", "KEEP"));
    var answer = new HashMap<>(end.ending("TRANSITION"));
    answer.put("mandateAnswer", "DECLINED");
    answer.put("mandateReason", "mandat-raconté");
    stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, answer);
    assertThat(stage.form(person.staff(), person.pathway, TheEnd.READ).get("answer").toString())
        .contains("Le bureau le reprend. mandat-raconté");
    assertThat(past.of(person.pathway).orElseThrow().mandate()).isNull();
    assertThat(stage.timeline(person.pathway))
        .anyMatch(line -> line.endsWith("la raison est au dossier."));
  }

  @Test
  void theAgentMayDecideThatTheParticipationContinuesAndSaysWhy() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "HEALTH");
    end.reported(person.pathway, Map.of("recommendation", "CONTINUE"));
    stage.submit(
        Stage.AGENT,
        person.pathway,
        TheEnd.ANSWER,
        Map.of("decision", "CONTINUE", "decisionReason", "motif-raconté"));
    assertThat(stage.form(person.staff(), person.pathway, TheEnd.READ).get("answer").toString())
        .contains("continue", "motif-raconté");
    end.read(person.staff(), person.pathway);
    assertThat(leaving.endTasks(person.pathway)).isEmpty();
    assertThat(participations.get(person.pathway).active()).isTrue();
    assertThat(leaving.placesHeld(person.pathway)).isEqualTo(1);
    assertThat(past.of(person.pathway)).isEmpty();
    assertThat(stage.timeline(person.pathway))
        .contains(
            "La participation continue : la fin demandée n'est pas retenue; la raison est au"
                + " dossier.");
    end.asked(person.staff(), person.pathway, "MOVED");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
  }

  @Test
  void aSilentOrganismIsRemindedThenTheAgentWaitsOnOrAnswersWithoutIt() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    leaving.daysGoBy(person.pathway, 17);
    assertThat(stage.timeline(person.pathway))
        .contains("Rappel : le bilan de fin de participation est attendu.");
    leaving.daysGoBy(person.pathway, 10);
    assertThat(leaving.endTasks(person.pathway)).containsExactly(RESOLVE, TheEnd.REPORT);
    stage.submit(Stage.AGENT, person.pathway, RESOLVE, Map.of("decision", "WAIT"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
    leaving.daysGoBy(person.pathway, 10);
    assertThat(stage.form(Stage.AGENT, person.pathway, RESOLVE))
        .containsEntry("endReason", "emploi");
    stage.submit(
        Stage.AGENT,
        person.pathway,
        RESOLVE,
        Map.of("decision", "WITHOUT_ORGANISM", "reason", "motif-raconté"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.ANSWER);
    assertThat(stage.form(Stage.AGENT, person.pathway, TheEnd.ANSWER))
        .containsEntry("waivedReason", "motif-raconté");
    end.answered(person.pathway, "CLOSED");
    end.read(person.staff(), person.pathway);
    assertThat(leaving.running(person.pathway)).isZero();
  }

  @Test
  void aReportThatComesLateIsStillReadAndTheAgentsQuestionGoesAway() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "STUDIES");
    leaving.daysGoBy(person.pathway, 30);
    assertThat(leaving.endTasks(person.pathway)).contains(RESOLVE);
    end.reported(person.pathway, Map.of());
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.ANSWER);
  }

  @Test
  void someoneLostFromSightNeedsNoReportAndTheAgentIsRemindedToDecide() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "LOST_FROM_SIGHT");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.ANSWER);
    assertThat(stage.form(Stage.AGENT, person.pathway, TheEnd.ANSWER).get("effects").toString())
        .contains("suspension");
    leaving.daysGoBy(person.pathway, 12);
    assertThat(stage.timeline(person.pathway))
        .contains("Rappel : la fin de participation demandée attend une réponse.");
    leaving.daysGoBy(person.pathway, 200);
    assertThat(participations.get(person.pathway).active()).isTrue();
    end.answered(person.pathway, "CLOSED");
    end.read(person.staff(), person.pathway);
    assertThat(leaving.running(person.pathway)).isZero();
  }

  @Test
  void whenTheOfficeFollowsThePersonThereIsNoOrganismToTell() {
    var person = leaving.someoneWithoutPlace();
    end.asked(Stage.AGENT, person.pathway, "MOVED");
    end.played(person.pathway, "CLOSED");
    assertThat(stage.openTasks(person.pathway)).isEmpty();
    assertThat(leaving.running(person.pathway)).isZero();
    assertThat(leaving.placesReleased(person.pathway)).isZero();
  }
}
