package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class ArrangeTransitionTest {

  private static final String TASK = "userTask_arrangeTransition";

  @Autowired Stage stage;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  private final LocalDate today = LocalDate.now(WorkingDays.QUEBEC);

  @Test
  void thePathwayClosesOnAFirstMeetingArranged() {
    long pathway = aTransition();
    stage.submit(Stage.AGENT, pathway, TASK, complete());
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .contains(
            "Passage aux mesures actives convenu : premier rendez-vous le %s. L'organisme garde l'accompagnement."
                .formatted(FrenchDate.of(today)),
            "Dossier fermé — passage vers les mesures actives d'emploi. Suite : Rencontre au bureau.");
    assertThat(
            jdbc.sql("select * from transition_plan where pathway_id = ?")
                .param(pathway)
                .query()
                .singleRow())
        .containsEntry("measure", "Formation de la main-d'œuvre")
        .containsEntry("accompanied_by", "ORGANISM");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure|Mesure visée",
        "adviser|Personne ou service qui la reçoit",
        "firstMeeting|Premier rendez-vous",
        "accompaniedBy|Qui accompagne la personne ensuite ?",
        "nextStep|Suite convenue avec la personne"
      })
  void aMissingAnswerIsNamedInFrenchAndThePathwayStaysOpen(String field, String label) {
    long pathway = aTransition();
    var values = complete();
    values.remove(field);
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @Test
  void theFirstMeetingIsNotBehind() {
    long pathway = aTransition();
    var values = complete();
    values.put("firstMeeting", today.minusDays(1).toString());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessage("« Premier rendez-vous » : la date ne peut pas être passée.");
  }

  @Test
  void onlyAnAgentOfTheOfficeArrangesIt() {
    long pathway = aTransition();
    assertThatThrownBy(() -> stage.submit(Stage.PARTNER, pathway, TASK, complete()))
        .isInstanceOf(AuthorizationException.class);
  }

  private long aTransition() {
    long pathway = stage.aPathway(Door.CONVERSION);
    stage.start("transition", pathway);
    return pathway;
  }

  private Map<String, Object> complete() {
    return new HashMap<>(
        Map.of(
            "measure", "Formation de la main-d'œuvre",
            "adviser", "Service aux entreprises",
            "firstMeeting", today.toString(),
            "accompaniedBy", "ORGANISM",
            "nextStep", "Rencontre au bureau."));
  }
}
