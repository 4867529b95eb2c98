package org.filrouge.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.followup.Months.CONTACT;
import static org.filrouge.followup.Months.itIs;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.dossier.Dossiers;
import org.filrouge.participation.Participations;
import org.filrouge.placement.Placements;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Away for a while: the thread is kept, the place decided on, and nothing ends by itself. */
@FilRougeTest
@Import(Months.class)
class SuspensionTest {

  private static final String PLACE = "userTask_decideOnPlace";
  private static final String WISH = "userTask_answerWish";

  @Autowired Months months;
  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Suspensions suspensions;
  @Autowired Placements placements;
  @Autowired Participations participations;
  @Autowired Dossiers dossiers;
  @Autowired RuntimeService runtime;

  private String organism;
  private long pathway;
  private Actor staff;

  @BeforeEach
  void someoneTakesPart() {
    itIs("2026-11-17T10:00");
    organism = cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = months.participant(organism);
    itIs("2027-02-02T10:00");
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private void suspended() {
    months.suspends(staff, pathway, LocalDate.of(2027, 3, 1));
  }

  private void decided(String decision) {
    stage.submit(
        Stage.AGENT, pathway, PLACE, Map.of("decision", decision, "reason", "motif-de-la-place"));
  }

  private int released() {
    return months.count(
        "select count(*) from placement where pathway_id = ? and released_at is not null", pathway);
  }

  private long running() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  @Test
  void theAgentKeepsThePlaceAndTheOrganismKeepsInTouch() {
    suspended();
    assertThat(stage.openTasks(pathway)).containsExactly(PLACE);
    assertThat(stage.form(Stage.AGENT, pathway, PLACE))
        .containsEntry("decision", "KEEP")
        .containsEntry("cause", "Maladie")
        .containsEntry(
            "suspended", "Suspendue depuis le 2 février 2027, prochain contact le 1er mars 2027.");
    decided("KEEP");
    assertThat(stage.task(pathway, CONTACT).getDueDate().toInstant())
        .isEqualTo("2027-03-01T22:00:00Z");
    assertThat(released()).isZero();
    assertThat(standing(Stage.AGENT))
        .contains(
            "Suspendue depuis le 2 février 2027, prochain contact le 1er mars 2027."
                + " La place à Organisme %s est gardée.".formatted(organism));
    assertThat(standing(staff)).contains("Suspendue depuis le 2 février 2027");
  }

  @Test
  void whoComesBackEarlierFindsTheirPlace() {
    suspended();
    decided("KEEP");
    itIs("2027-02-20T10:00");
    months.returns(staff, pathway);
    assertThat(suspensions.open(pathway)).isEmpty();
    assertThat(placements.current(pathway).orElseThrow().organism()).isEqualTo(organism);
    assertThat(running()).isZero();
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("De retour le 20 février 2027 après une suspension depuis le 2 février 2027.");
    assertThat(standing(Stage.AGENT)).contains("En participation à Organisme " + organism);
  }

  @Test
  void aPlaceReleasedIsReleasedOnceAndTheOfficeKeepsInTouch() {
    suspended();
    decided("RELEASE");
    assertThat(released()).isEqualTo(1);
    assertThat(placements.current(pathway)).isEmpty();
    assertThatThrownBy(() -> stage.form(staff, pathway, CONTACT));
    assertThat(stage.form(Stage.AGENT, pathway, CONTACT))
        .extractingByKey("place")
        .asString()
        .startsWith("libérée");
    assertThat(standing(Stage.AGENT)).contains("La place est libérée.");
    assertThat(participations.get(pathway).active()).isTrue();
  }

  @Test
  void aReleasedPlaceThatIsStillFreeIsTheirsAgainWithTheSameSchedule() {
    suspended();
    decided("RELEASE");
    itIs("2027-03-01T10:00");
    months.returns(Stage.AGENT, pathway);
    var place = placements.current(pathway).orElseThrow();
    assertThat(place.organism()).isEqualTo(organism);
    assertThat(place.firstDay()).isEqualTo("2027-03-01");
    assertThat(placements.schedule(place.id()))
        .singleElement()
        .satisfies(step -> assertThat(step.hoursPerWeek()).isEqualTo(8));
    assertThat(released()).isEqualTo(1);
    assertThat(running()).isZero();
  }

  @Test
  void whenNoPlaceIsFreeAtTheReturnTheAgentFindsOneAndTheParticipationGoesOn() {
    suspended();
    decided("RELEASE");
    granted(0);
    itIs("2027-03-01T10:00");
    months.returns(Stage.AGENT, pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    granted(5);
    takesPartElsewhere();
    assertThat(placements.current(pathway).orElseThrow().firstDay()).isEqualTo("2027-03-08");
    assertThat(participations.get(pathway).startedOn()).isEqualTo("2026-11-17");
    assertThat(running()).isZero();
  }

  private void granted(int places) {
    months
        .jdbc
        .sql("update organism set places_granted = ? where code = ?")
        .params(places, organism)
        .update();
  }

  private void takesPartElsewhere() {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_proposeOrganism",
        Map.of("decision", "PROPOSE", "proposal", organism, "reason", "Connu", "ifFull", "WAIT"));
    stage.submit(
        staff,
        pathway,
        "userTask_answerOffer",
        Map.of(
            "answer",
            "ACCEPTED",
            "startDate",
            "2027-03-08",
            "estimatedEnd",
            "2027-12-01",
            "step1Date",
            "2027-03-08",
            "step1Hours",
            6));
    itIs("2027-03-08T12:00");
    stage.submit(
        staff,
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", "2027-03-08"));
  }

  @Test
  void anotherContactIsAgreedOnAndAForgottenOneIsReminded() {
    suspended();
    decided("KEEP");
    itIs("2027-03-01T10:00");
    stage.submit(staff, pathway, CONTACT, Map.of("result", "AWAY", "nextContactOn", "2027-04-01"));
    assertThat(stage.task(pathway, CONTACT).getDueDate().toInstant())
        .isEqualTo("2027-04-01T21:00:00Z");
    months.goesOn("2027-04-08T08:59", pathway);
    assertThat(stage.timeline(pathway)).last().asString().startsWith("Contact pendant");
    months.goesOn("2027-04-08T09:00", pathway);
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Rappel : le contact prévu le 1er avril 2027 pendant la suspension reste à consigner.");
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    assertThat(suspensions.quiet(pathway)).isFalse();
  }

  @Test
  void aWishToStopIsTheAgentsTaskAndEndsNothing() {
    suspended();
    decided("KEEP");
    stage.submit(staff, pathway, CONTACT, Map.of("result", "WISHES_TO_STOP"));
    assertThat(stage.openTasks(pathway)).containsExactly(WISH);
    stage.submit(
        Stage.AGENT,
        pathway,
        WISH,
        Map.of("decision", "EARLY_REVIEW", "note", "Vue", "nextContactOn", "2027-03-15"));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    assertThat(participations.get(pathway).active()).isTrue();
    assertThat(suspensions.get(pathway).nextContactOn()).isEqualTo("2027-03-15");
    assertThat(
            months.count(
                "select count(*) from suspension_contact c join suspension s"
                    + " on s.id = c.suspension_id where s.pathway_id = ?",
                pathway))
        .isEqualTo(2);
  }

  @Test
  void whoHoldsNoPlaceIsSuspendedWithoutADecisionOnIt() {
    cases.released(pathway);
    months.suspends(Stage.AGENT, pathway, LocalDate.of(2027, 3, 1));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    months.returns(Stage.AGENT, pathway);
    assertThat(running()).isZero();
  }

  @Test
  void theYearlyReviewKeepsItsDateAndComes() {
    stage.start("participation", pathway);
    suspended();
    decided("KEEP");
    assertThat(participations.get(pathway).nextReviewOn()).isEqualTo("2027-11-17");
    months.goesOn("2027-11-10T10:00", pathway);
    assertThat(stage.openTasks(pathway)).anyMatch(task -> !task.equals(CONTACT));
    assertThat(participations.get(pathway).nextReviewOn()).isEqualTo("2027-11-17");
  }

  @Test
  void oneSuspensionAtATimeAndOnlyOfAParticipationOfOnesOwn() {
    suspended();
    assertThatThrownBy(this::suspended).hasMessageContaining("déjà suspendue depuis le 2 février");
    var stranger = Stage.staffOf(cases.anOrganism());
    var elsewhere = new Actor("x", java.util.List.of("agents", "office-ailleurs"));
    for (Actor other : java.util.List.of(stranger, elsewhere)) {
      assertThatThrownBy(() -> months.suspends(other, pathway, LocalDate.of(2027, 3, 1)))
          .hasMessageContaining("aucun dossier ouvert que vous suivez");
    }
    long notYet = cases.referred();
    assertThatThrownBy(() -> months.suspends(Stage.AGENT, notYet, LocalDate.of(2027, 3, 1)))
        .hasMessageContaining("aucune participation n'est en cours");
  }

  @Test
  void datesThatLeaveSomeoneAloneAreRefused() {
    assertThatThrownBy(() -> months.suspends(staff, pathway, LocalDate.of(2027, 5, 3)))
        .hasMessageContaining("d'ici trois mois");
    assertThatThrownBy(() -> months.suspends(staff, pathway, LocalDate.of(2027, 2, 1)))
        .hasMessageContaining("« Prochain contact au plus tard le »");
    var tooEarly = months.suspension(pathway, LocalDate.of(2027, 3, 1));
    tooEarly.put("fromOn", "2026-11-16");
    assertThatThrownBy(() -> stage.startAs(staff, "suspension", tooEarly))
        .hasMessageContaining("la participation a commencé le 17 novembre 2026");
    suspended();
    decided("KEEP");
    var beforeIt = Map.<String, Object>of("result", "RETURNED", "returnedOn", "2027-02-01");
    assertThatThrownBy(() -> stage.submit(staff, pathway, CONTACT, beforeIt))
        .hasMessageContaining("la suspension a commencé le 2 février 2027");
    assertThatThrownBy(() -> stage.submit(staff, pathway, CONTACT, Map.of("result", "AWAY")))
        .hasMessageContaining("indiquez quand la joindre de nouveau");
  }

  private String standing(Actor reader) {
    return dossiers.of(pathway, reader).orElseThrow().sections().toString();
  }
}
