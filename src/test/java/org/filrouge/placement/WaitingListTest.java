package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A freed place goes to the next who waits, once, by a rule anyone can check (R30, R102). */
@FilRougeTest
class WaitingListTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Places places;
  @Autowired PlaceGivenBack givenBack;
  @Autowired TransactionTemplate transaction;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;

  private Scene scene;
  private String organism;
  private long holder;

  @BeforeEach
  void theOnlyPlaceIsTaken() {
    scene = new Scene(stage, jdbc);
    organism = scene.organism(1);
    holder = scene.someoneOffered(organism);
  }

  @Test
  void whoeverComesAfterTheLastPlaceTakesRankAndTheTimelineSaysSo() {
    long second = scene.someoneOffered(organism);
    long third = scene.someoneOffered(organism);
    assertThat(stage.openTasks(second)).containsExactly("userTask_followWaiting");
    assertThat(scene.lines(third)).last().asString().contains("prend le rang 2");
    assertThat(stage.form(Stage.AGENT, third, "userTask_followWaiting"))
        .containsEntry("rank", 2)
        .containsEntry("organism", "Organisme " + organism);
  }

  @Test
  void whoeverPrefersToChooseAgainIsToldThatTheLastPlaceIsTaken() {
    long second = scene.someoneToPlace();
    assertThatThrownBy(() -> scene.propose(second, organism, IfFull.CHOOSE_AGAIN))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("« Organisme proposé » : cet organisme n'a pas");
    assertThat(stage.openTasks(second)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.waiting(organism)).isZero();
  }

  @Test
  void aDeclinedOfferGoesToTheNextWhoWaitsExactlyOnce() {
    long second = scene.someoneOffered(organism);
    long third = scene.someoneOffered(organism);
    scene.decline(holder, organism, DeclineReason.STAFF_UNAVAILABLE);
    assertThat(stage.openTasks(second)).containsExactly("userTask_answerOffer");
    assertThat(stage.openTasks(third)).containsExactly("userTask_followWaiting");
    assertThat(scene.taken(organism)).isEqualTo(1);
    assertThat(scene.waiting(organism)).isEqualTo(1);
    assertThat(scene.lines(holder)).last().asString().startsWith("Place libérée à");
    assertThat(scene.lines(second)).last().asString().startsWith("Une place s'est libérée à");
  }

  @Test
  void aPlaceIsNeverReleasedTwice() {
    transaction.executeWithoutResult(
        s -> places.release(holder, ReleaseReason.OTHER_ORGANISM, null, "essai"));
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    s -> places.release(holder, ReleaseReason.OTHER_ORGANISM, null, "essai")))
        .isInstanceOf(java.util.NoSuchElementException.class);
    assertThat(scene.releases(holder)).isEqualTo(1);
  }

  @Test
  void aParticipationThatEndsGivesItsPlaceToTheNext() {
    long second = scene.someoneOffered(organism);
    transaction.executeWithoutResult(s -> givenBack.participationEnded(holder, "agathe.roy"));
    assertThat(stage.openTasks(second)).containsExactly("userTask_answerOffer");
    assertThat(scene.releases(holder)).isEqualTo(1);
    assertThat(scene.taken(organism)).isEqualTo(1);
  }

  @Test
  void waitingOnKeepsTheRank() {
    long second = scene.someoneOffered(organism);
    stage.submit(Stage.AGENT, second, "userTask_followWaiting", Map.of("decision", "KEEP_WAITING"));
    assertThat(stage.openTasks(second)).containsExactly("userTask_followWaiting");
    assertThat(scene.waiting(organism)).isEqualTo(1);
    scene.decline(holder, organism, DeclineReason.STAFF_UNAVAILABLE);
    assertThat(stage.openTasks(second)).containsExactly("userTask_answerOffer");
  }

  @Test
  void whoeverLeavesTheListToTryAnotherOrganismIsServedNoMore() {
    long second = scene.someoneOffered(organism);
    stage.submit(
        Stage.AGENT, second, "userTask_followWaiting", Map.of("decision", "PROPOSE_AGAIN"));
    scene.decline(holder, organism, DeclineReason.STAFF_UNAVAILABLE);
    assertThat(stage.openTasks(second)).containsExactly("userTask_proposeOrganism");
    assertThat(scene.taken(organism)).isZero();
  }

  @Test
  void aFileClosedWhileWaitingLeavesTheListAndEndsWithANextStep() {
    long second = scene.someoneOffered(organism);
    stage.submit(
        Stage.AGENT, second, "userTask_followWaiting", scene.closing("decision", "CLOSED"));
    assertThat(scene.waiting(organism)).isZero();
    assertThat(scene.open(second)).isFalse();
    assertThat(scene.ended(history, second, "endEvent_closedWhileWaiting")).isTrue();
  }

  @Test
  void aFreedPlaceStaysClosedOnceTheAgreementHasEnded() {
    long second = scene.someoneOffered(organism);
    jdbc.sql("update organism set valid_to = ? where code = ?")
        .params(scene.today().minusDays(1), organism)
        .update();
    scene.decline(holder, organism, DeclineReason.PLACES_REVIEWED);
    assertThat(stage.openTasks(second)).containsExactly("userTask_followWaiting");
    assertThat(scene.taken(organism)).isZero();
    assertThat(stage.form(Stage.AGENT, second, "userTask_followWaiting").get("situation"))
        .asString()
        .contains("n'est plus en vigueur");
  }

  @Test
  void whenTheAgreementIsRenewedThoseWhoWaitAreServedBeforeANewcomer() {
    long second = scene.someoneOffered(organism);
    endsOn(scene.today().minusDays(1));
    scene.decline(holder, organism, DeclineReason.PLACES_REVIEWED);
    endsOn(null);
    long newcomer = scene.someoneOffered(organism);
    assertThat(stage.openTasks(second)).containsExactly("userTask_answerOffer");
    assertThat(stage.openTasks(newcomer)).containsExactly("userTask_followWaiting");
  }

  @Test
  void aRegistrationWhoseProcessIsGoneDoesNotHoldUpTheOthers() {
    long second = scene.someoneOffered(organism);
    long third = scene.someoneOffered(organism);
    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(second))
            .singleResult()
            .getId(),
        "essai");
    scene.decline(holder, organism, DeclineReason.STAFF_UNAVAILABLE);
    assertThat(stage.openTasks(third)).containsExactly("userTask_answerOffer");
  }

  @Test
  void aReasonThatExcludesIsRespectedEvenBesideTheForm() {
    scene.decline(holder, organism, DeclineReason.NEEDS_BEYOND_MEANS);
    assertThatThrownBy(() -> scene.propose(holder, organism, IfFull.WAIT))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("exclut de le proposer de nouveau");
  }

  private void endsOn(LocalDate day) {
    jdbc.sql("update organism set valid_to = ? where code = ?").params(day, organism).update();
  }
}
