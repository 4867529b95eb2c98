package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody begins in an organism under a consent that no longer holds (R129-131). */
@FilRougeTest
class ConsentBeforeFirstDayTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Placements placements;

  private Scene scene;

  @BeforeEach
  void setTheScene() {
    scene = new Scene(stage, jdbc);
  }

  @Test
  void aConsentWithdrawnBeforeTheFirstDayTakesItFromTheOrganismAndComesBackToTheAgent() {
    String organism = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    scene.withdraws(pathway, organism);
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_agreeOnNextSteps", "userTask_recordConsent");
    assertThat(scene.taken(organism)).isEqualTo(1);
    assertThat(scene.lines(pathway))
        .anyMatch(line -> line.contains("attend un nouveau consentement; la place reste réservée"));
    stage.submit(Stage.AGENT, pathway, "userTask_recordConsent", scene.signing());
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_agreeOnNextSteps", "userTask_recordFirstDay");
  }

  @Test
  void aConsentWithdrawnBeforeTheFirstDayAndNotGivenAgainFreesThePlace() {
    String organism = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    scene.withdraws(pathway, organism);
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_recordConsent",
        Map.of(
            "decision",
            "REFUSED",
            "refusalReason",
            "OTHER_ORGANISM",
            "nextStep",
            "Proposer un autre organisme"));
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_agreeOnNextSteps", "userTask_proposeOrganism");
    assertThat(scene.taken(organism)).isZero();
  }

  @Test
  void aConsentWithdrawnForAnotherOrganismChangesNothingHere() {
    String organism = scene.organism(1);
    String other = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    scene.consents(pathway, other);
    scene.withdraws(pathway, other);
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_agreeOnNextSteps", "userTask_recordFirstDay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTED", "POSTPONED"})
  void withoutConsentInForceTheOrganismRecordsNoFirstDay(String attendance) {
    String organism = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    scene.consentExpires(pathway);
    var values =
        Map.<String, Object>of(
            "attendance",
            attendance,
            "firstDay",
            scene.today().toString(),
            "newDate",
            scene.today().plusDays(3).toString(),
            "note",
            "Selon la personne");
    assertThatThrownBy(
            () -> stage.submit(Stage.staffOf(organism), pathway, "userTask_recordFirstDay", values))
        .hasMessageContaining("le consentement écrit de la personne n'est plus en vigueur")
        .hasMessageContaining("Joignez l'agente ou l'agent");
    assertThat(placements.current(pathway).orElseThrow().occupied()).isFalse();
    scene.consents(pathway, organism);
    stage.submit(Stage.staffOf(organism), pathway, "userTask_recordFirstDay", values);
  }

  @Test
  void withoutConsentInForceAnAbsenceComesBackToTheAgentWhoAgreesOnNoDateThere() {
    String organism = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    scene.consentExpires(pathway);
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "ABSENT"));
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    "userTask_handleNoShow",
                    Map.of(
                        "contact",
                        "Jointe par téléphone",
                        "decision",
                        "NEW_DATE",
                        "newDate",
                        scene.today().plusDays(10).toString())))
        .hasMessageContaining("consignez d'abord le nouveau");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_handleNoShow",
        Map.of("contact", "Jointe par téléphone", "decision", "PROPOSE_AGAIN"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
  }
}
