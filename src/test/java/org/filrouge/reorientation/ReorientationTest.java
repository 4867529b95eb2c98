package org.filrouge.reorientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.filrouge.participant.Pathways;
import org.filrouge.participation.Participations;
import org.filrouge.participation.Reorienting;
import org.filrouge.participation.SuspendedPlace;
import org.filrouge.placement.Departures;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A participation that continues elsewhere, or stays: every path of the model (R80-81). */
@FilRougeTest
@Import(Move.class)
class ReorientationTest {

  @Autowired Stage stage;
  @Autowired Move move;
  @Autowired Participations participations;
  @Autowired Reorienting reorienting;
  @Autowired TaskService tasks;
  @Autowired SuspendedPlace suspendedPlace;
  @Autowired Departures departures;
  @Autowired Pathways pathways;
  @Autowired TransactionTemplate transaction;

  private String here;
  private String elsewhere;
  private long pathway;

  @BeforeEach
  void someoneTakesPart() {
    here = move.organism(1);
    elsewhere = move.organism(1);
    pathway = move.someoneAt(here);
  }

  @AfterEach
  void theClockGoesOn() {
    stage.clockReset();
  }

  @Test
  void theFirstDayElsewhereFreesTheFormerPlaceOnceAndKeepsTheReviewDates() {
    stage.clockMoves(Duration.ofDays(90));
    var review = participations.get(pathway).nextReviewOn();
    move.ask(Stage.staffOf(here), pathway, "ORGANISM");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideReorientation");
    move.reorient(pathway, "KEEP");
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_proposeOrganism", "userTask_readReorientation");
    assertThat(move.taken(here)).isEqualTo(1);
    move.propose(pathway, elsewhere);
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(move.taken(elsewhere)).isEqualTo(1);
    move.settle(pathway, elsewhere);
    assertThat(move.taken(here)).isZero();
    assertThat(move.taken(elsewhere)).isEqualTo(1);
    assertThat(move.releases(pathway)).containsExactly("REORIENTED");
    assertThat(participations.get(pathway).nextReviewOn()).isEqualTo(review);
    assertThat(move.ending(pathway)).isEqualTo("MOVED");
    stage.submit(Stage.staffOf(here), pathway, "userTask_readReorientation", Map.of());
    stage.submit(Stage.staffOf(here), pathway, "userTask_readDeparture", Map.of("read", true));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .anyMatch(line -> line.startsWith("Réorientation demandée par l'organisme"))
        .anyMatch(line -> line.contains("est gardée jusqu'à la première journée ailleurs"))
        .anyMatch(line -> line.contains("la participation s'y poursuit"))
        .noneMatch(line -> line.contains("raconté") || line.contains("raison-de-l-agente"));
  }

  @Test
  void aRequestMaintainedIsToldToTheOrganismWithItsReasonAndChangesNothing() {
    move.ask(Stage.AGENT, pathway, "PERSON");
    move.maintain(pathway);
    var told = stage.form(Stage.staffOf(here), pathway, "userTask_readReorientation");
    assertThat(told.get("decision").toString()).contains("se poursuit chez vous");
    assertThat(told.get("reason")).isEqualTo("raison-de-l-agente");
    stage.submit(Stage.staffOf(here), pathway, "userTask_readReorientation", Map.of());
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(move.ending(pathway)).isEqualTo("MAINTAINED");
    move.ask(Stage.AGENT, pathway, "AGENT");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideReorientation");
  }

  @Test
  void aDecisionWithoutAReasonIsRefused() {
    move.ask(Stage.AGENT, pathway, "AGENT");
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    "userTask_decideReorientation",
                    Map.of("decision", "MAINTAIN")))
        .hasMessageContaining("Motif de la décision");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideReorientation");
  }

  @Test
  void aSecondRequestIsRefusedUntilTheFirstIsOver() {
    move.ask(Stage.staffOf(here), pathway, "PERSON");
    assertThatThrownBy(() -> move.ask(Stage.AGENT, pathway, "AGENT"))
        .hasMessageContaining("elle doit être décidée avant une autre");
    move.reorient(pathway, "KEEP");
    assertThatThrownBy(() -> move.ask(Stage.AGENT, pathway, "AGENT"))
        .hasMessageContaining("aboutir ou être arrêtée avant une autre");
    assertThat(reorienting.refusal(pathway)).isPresent();
  }

  @Test
  void nobodyAsksForAPersonTheyDoNotAccompanyNorBeforeTheFirstDay() {
    long newcomer = stage.aPathway();
    assertThatThrownBy(() -> move.ask(Stage.AGENT, newcomer, "AGENT"))
        .hasMessageContaining("aucune participation en cours");
    assertThatThrownBy(() -> move.ask(Stage.staffOf(elsewhere), pathway, "ORGANISM"))
        .hasMessageContaining("aucune participation en cours");
    assertThatThrownBy(() -> move.ask(Stage.staffOf(here), pathway, "AGENT"))
        .hasMessageContaining("pour votre organisme ou pour la personne");
    assertThat(reorienting.refusal(newcomer).orElseThrow()).contains("après la première journée");
  }

  @Test
  void aRequestThatWaitsIsRemindedThenRelayedToTheManagersAndStillDecidedByTheAgent() {
    move.ask(Stage.AGENT, pathway, "AGENT");
    stage.clockMoves(Duration.ofDays(9));
    stage.runDueJobs(pathway);
    assertThat(stage.timeline(pathway)).anyMatch(line -> line.startsWith("Rappel : la demande"));
    stage.clockMoves(Duration.ofDays(9));
    stage.runDueJobs(pathway);
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_decideReorientation", "userTask_relayReorientation");
    stage.submit(
        Stage.MANAGER, pathway, "userTask_relayReorientation", Map.of("agreed", "Antoine, jeudi"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideReorientation");
    move.maintain(pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_readReorientation");
  }

  @Test
  void theOrganismBeingLeftIsNeitherProposedNorAccepted() {
    move.underWay(pathway, here, "KEEP");
    var form = stage.form(Stage.AGENT, pathway, "userTask_proposeOrganism");
    assertThat(form.get("organisms").toString()).contains(elsewhere).doesNotContain(here);
    assertThat(form.get("explanation").toString()).contains("la personne le quitte");
    assertThatThrownBy(() -> move.propose(pathway, here)).hasMessageContaining("quitte");
  }

  @Test
  void aPlaceFreedAtOnceGoesToTheNextAndTheOfficeFollowsThePersonMeanwhile() {
    long waiting = stage.aPathway();
    stage.start("placement", waiting);
    move.propose(waiting, here);
    assertThat(stage.openTasks(waiting)).containsExactly("userTask_followWaiting");
    move.underWay(pathway, here, "RELEASE");
    assertThat(stage.openTasks(waiting)).containsExactly("userTask_answerOffer");
    assertThat(move.taken(here)).isEqualTo(1);
    assertThatThrownBy(() -> move.propose(pathway, here)).hasMessageContaining("quitte");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(move.releases(pathway)).containsExactly("REORIENTED");
    assertThat(move.ending(pathway)).isEqualTo("MOVED");
  }

  @Test
  void whatAReviewDecidesTakesTheSameSlotAndIsNotDecidedTwice() {
    reorienting.decidedInReview(pathway, "agathe.roy", "La raison écrite", true);
    assertThat(reorienting.refusal(pathway).orElseThrow()).contains("déjà décidée");
    assertThatThrownBy(() -> move.ask(Stage.AGENT, pathway, "AGENT"))
        .hasMessageContaining("déjà décidée");
    stage.start("reorientation", pathway);
    assertThat(stage.openTasks(pathway))
        .containsExactly("userTask_proposeOrganism", "userTask_readReorientation");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(move.releases(pathway)).containsExactly("REORIENTED");
    assertThat(move.ending(pathway)).isEqualTo("MOVED");
  }

  @Test
  void aReviewMayAlsoCallPlacementAlone() {
    reorienting.decidedInReview(pathway, "agathe.roy", "La raison écrite", false);
    assertThat(move.taken(here)).isZero();
    stage.start("placement", pathway);
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(move.ending(pathway)).isEqualTo("MOVED");
  }

  @Test
  void someoneBackFromASuspensionDuringASearchTakesNoSecondPlaceAndNoSecondSearchBegins() {
    transaction.executeWithoutResult(
        status -> suspendedPlace.released(pathway, "Absence", "agathe.roy"));
    move.ask(Stage.AGENT, pathway, "PERSON");
    move.reorient(pathway, "KEEP");
    assertThat(
            transaction.<Boolean>execute(
                status ->
                    suspendedPlace.takenAgain(
                        pathways.get(pathway), here, move.today(), "agathe.roy")))
        .isFalse();
    assertThat(departures.underWay(pathway)).isTrue();
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(move.taken(here)).isZero();
    assertThat(move.taken(elsewhere)).isEqualTo(1);
  }

  @Test
  void whatIsOpenGoesFromTheFormerOrganismToTheNewOneWithThePerson() {
    stage.start("plan", pathway);
    assertThat(groupsOf("userTask_proposePlan")).containsExactly(group(here));
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    assertThat(groupsOf("userTask_proposePlan")).containsExactly(group(here));
    move.settle(pathway, elsewhere);
    assertThat(groupsOf("userTask_proposePlan")).containsExactly(group(elsewhere));
    assertThat(groupsOf("userTask_readDeparture")).containsExactly(group(here));
  }

  @Test
  void whatIsOpenGoesToTheOfficeWhileNoPlaceIsHeldThenToTheNewOrganism() {
    stage.start("plan", pathway);
    move.underWay(pathway, here, "RELEASE");
    assertThat(groupsOf("userTask_proposePlan")).containsExactly("office-rouyn-noranda");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(groupsOf("userTask_proposePlan")).containsExactly(group(elsewhere));
  }

  private List<String> groupsOf(String task) {
    return tasks.getIdentityLinksForTask(stage.task(pathway, task).getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }

  private static String group(String organism) {
    return "organism-" + organism.toLowerCase();
  }

  @Test
  void theManagersAreNeverCandidatesOfTheDecisionItself() {
    move.ask(Stage.AGENT, pathway, "AGENT");
    var task = stage.task(pathway, "userTask_decideReorientation");
    assertThat(tasks.getIdentityLinksForTask(task.getId()))
        .extracting(link -> link.getGroupId())
        .contains("office-rouyn-noranda")
        .doesNotContain("managers-rouyn-noranda");
    assertThat(task.getAssignee()).isEqualTo("agathe.roy");
  }
}
