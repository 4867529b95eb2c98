package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of the placement model, from the proposal to the first day or a closing. */
@FilRougeTest
class PlacementTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired HistoryService history;
  @Autowired Placements placements;

  private Scene scene;

  @BeforeEach
  void setTheScene() {
    scene = new Scene(stage, jdbc);
  }

  @AfterEach
  void clockBack() {
    stage.clockReset();
  }

  @Test
  void anOrganismAcceptsAndTheFirstDayOccupiesThePlaceAndDatesTheFirstReview() {
    String organism = scene.organism(2);
    long pathway = scene.someoneOffered(organism);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer");
    assertThat(scene.taken(organism)).isEqualTo(1);
    scene.consents(pathway, organism);
    scene.answer(pathway, organism, scene.accepting());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
    var start = scene.today().plusDays(7);
    stage.clockMoves(Duration.ofDays(7));
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", start.toString()));
    assertThat(scene.ended(history, pathway, "endEvent_started")).isTrue();
    var placement = placements.current(pathway).orElseThrow();
    assertThat(placement.occupied()).isTrue();
    assertThat(placement.firstDay()).isEqualTo(start);
    assertThat(placements.schedule(placement.id()))
        .extracting(Step::hoursPerWeek)
        .containsExactly(6, 12);
    assertThat(
            jdbc.sql("select next_review_on from participation where pathway_id = ?")
                .param(pathway)
                .query(java.time.LocalDate.class)
                .single())
        .isEqualTo(start.plusYears(1));
    assertThat(scene.lines(pathway))
        .anyMatch(line -> line.contains("Place réservée et offerte à Organisme " + organism))
        .anyMatch(line -> line.contains("Horaire progressif : 6 h par semaine dès le"))
        .anyMatch(line -> line.startsWith("Première journée faite le"));
  }

  @Test
  void withoutConsentOnRecordTheAgentRecordsItBeforeTheFirstDay() {
    String organism = scene.organism(1);
    long pathway = scene.someoneOffered(organism);
    scene.answer(pathway, organism, scene.accepting());
    stage.submit(Stage.AGENT, pathway, "userTask_recordConsent", scene.signing());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
  }

  @Test
  void aRefusedConsentFreesThePlaceForTheNextAndComesBackToTheAgent() {
    String organism = scene.organism(1);
    long pathway = scene.someoneOffered(organism);
    long next = scene.someoneOffered(organism);
    scene.answer(pathway, organism, scene.accepting());
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
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(stage.openTasks(next)).containsExactly("userTask_answerOffer");
    assertThat(scene.taken(organism)).isEqualTo(1);
  }

  @Test
  void aDeclinedOfferFreesThePlaceSaysItsEffectAndComesBackToTheAgent() {
    String organism = scene.organism(1);
    long pathway = scene.someoneOffered(organism);
    scene.decline(pathway, organism, DeclineReason.SERVICES_DO_NOT_FIT);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.taken(organism)).isZero();
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(scene.lines(pathway))
        .anyMatch(
            line ->
                line.contains("Motif : Nos services ne répondent pas aux objectifs visés.")
                    && line.contains("Effet : l'organisme n'est plus proposé pour ce parcours.")
                    && line.contains("Suite : proposer un organisme"));
  }

  @Test
  void thePersonMayBeDirectedElsewhereWithAReasonAndANextStep() {
    long pathway = scene.someoneToPlace();
    stage.submit(
        Stage.AGENT, pathway, "userTask_proposeOrganism", scene.closing("decision", "CLOSE"));
    assertThat(scene.ended(history, pathway, "endEvent_closedWhileProposing")).isTrue();
    assertThat(scene.open(pathway)).isFalse();
  }

  @Test
  void aPostponedFirstDayMovesTheWholeScheduleAndKeepsThePlace() {
    String organism = scene.organism(1);
    long pathway = scene.someoneExpected(organism);
    var moved = scene.today().plusDays(21);
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of(
            "attendance",
            "POSTPONED",
            "newDate",
            moved.toString(),
            "note",
            "Rendez-vous médical ce jour-là"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
    var placement = placements.current(pathway).orElseThrow();
    assertThat(placement.startDate()).isEqualTo(moved);
    assertThat(placements.schedule(placement.id()).get(0).from()).isEqualTo(moved);
    assertThat(scene.taken(organism)).isEqualTo(1);
    assertThat(scene.lines(pathway)).noneMatch(line -> line.contains("médical"));
  }

  @Test
  void afterAnAbsenceANewDateIsAgreed() {
    String organism = scene.organism(1);
    long pathway = someoneAbsent(organism);
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
            scene.today().plusDays(10).toString()));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
    assertThat(scene.taken(organism)).isEqualTo(1);
  }

  @Test
  void afterAnAbsenceAnotherOrganismMayBeProposedAndThePlaceIsFreedOnce() {
    String organism = scene.organism(1);
    long pathway = someoneAbsent(organism);
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_handleNoShow",
        Map.of("contact", "Jointe par téléphone", "decision", "PROPOSE_AGAIN"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(scene.taken(organism)).isZero();
  }

  @Test
  void afterAnAbsenceTheFileMayBeClosedWithTheReasonAndTheNextStep() {
    String organism = scene.organism(1);
    long pathway = someoneAbsent(organism);
    var values = scene.closing("decision", "CLOSED");
    values.put("contact", "Jointe par téléphone");
    stage.submit(Stage.AGENT, pathway, "userTask_handleNoShow", values);
    assertThat(scene.ended(history, pathway, "endEvent_closedAfterNoShow")).isTrue();
    assertThat(scene.open(pathway)).isFalse();
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(scene.taken(organism)).isZero();
  }

  private long someoneAbsent(String organism) {
    long pathway = scene.someoneExpected(organism);
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "ABSENT"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_handleNoShow");
    return pathway;
  }
}
