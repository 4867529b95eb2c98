package org.filrouge.reorientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A search given up never closes a file behind a participation that goes on (R30, R81). */
@FilRougeTest
@Import(Move.class)
class GivenUpTest {

  @Autowired Stage stage;
  @Autowired Move move;

  private String here;
  private String elsewhere;
  private long pathway;

  @BeforeEach
  void someoneTakesPart() {
    here = move.organism(1);
    elsewhere = move.organism(1);
    pathway = move.someoneAt(here);
  }

  private void staysHere() {
    assertThat(move.open(pathway)).isTrue();
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(move.ending(pathway)).isEqualTo("STOPPED");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_readReorientation");
    stage.submit(Stage.staffOf(here), pathway, "userTask_readReorientation", Map.of());
    move.ask(Stage.staffOf(here), pathway, "PERSON");
  }

  @Test
  void givingUpWhileProposingKeepsThePersonWhereTheyAre() {
    move.underWay(pathway, here, "KEEP");
    var form = stage.form(Stage.AGENT, pathway, "userTask_proposeOrganism");
    assertThat(form.get("closingMeaning").toString()).contains("le dossier ne se ferme pas");
    stage.submit(Stage.AGENT, pathway, "userTask_proposeOrganism", move.closing("CLOSE"));
    staysHere();
  }

  @Test
  void givingUpWhileWaitingKeepsThePersonWhereTheyAre() {
    move.someoneAt(elsewhere);
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    assertThat(stage.openTasks(pathway)).contains("userTask_followWaiting");
    stage.submit(Stage.AGENT, pathway, "userTask_followWaiting", move.closing("CLOSED"));
    staysHere();
    assertThat(
            move.count(
                "select count(*) from waiting where left_at is null and pathway_id = ?", pathway))
        .isZero();
  }

  @Test
  void givingUpAfterAnAbsenceElsewhereKeepsThePersonWhereTheyAre() {
    absentElsewhere("KEEP");
    stage.submit(Stage.AGENT, pathway, "userTask_handleNoShow", afterContact("CLOSED"));
    staysHere();
    assertThat(move.taken(elsewhere)).isZero();
    assertThat(move.releases(pathway)).containsExactly("STAYED");
  }

  @Test
  void anAbsenceMayAlsoLeadToAnotherOrganismWithoutLosingTheFormerPlace() {
    absentElsewhere("KEEP");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_handleNoShow",
        Map.of("contact", "Jointe", "decision", "PROPOSE_AGAIN"));
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(stage.openTasks(pathway)).contains("userTask_proposeOrganism");
  }

  @Test
  void withoutAPlaceToReturnToTheSearchCannotBeGivenUpAndTheAgentKeepsTheTask() {
    absentElsewhere("RELEASE");
    assertThatThrownBy(
            () ->
                stage.submit(Stage.AGENT, pathway, "userTask_handleNoShow", afterContact("CLOSED")))
        .hasMessageContaining("n'a plus de place");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_handleNoShow",
        Map.of("contact", "Jointe", "decision", "PROPOSE_AGAIN"));
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT, pathway, "userTask_proposeOrganism", move.closing("CLOSE")))
        .hasMessageContaining("n'a plus de place");
    move.someoneAt(elsewhere);
    move.propose(pathway, elsewhere);
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT, pathway, "userTask_followWaiting", move.closing("CLOSED")))
        .hasMessageContaining("n'a plus de place");
    assertThat(move.open(pathway)).isTrue();
    assertThat(stage.openTasks(pathway)).contains("userTask_followWaiting");
  }

  @Test
  void aConsentRefusedElsewhereKeepsTheFormerPlaceAndTheSearchGoesOn() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.accepts(pathway, elsewhere);
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_recordConsent",
        Map.of("decision", "REFUSED", "refusalReason", "NOT_SAID", "nextStep", "Se reparler"));
    assertThat(move.taken(elsewhere)).isZero();
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(stage.openTasks(pathway)).contains("userTask_proposeOrganism");
    stage.submit(Stage.AGENT, pathway, "userTask_proposeOrganism", move.closing("CLOSE"));
    staysHere();
  }

  @Test
  void anOfferDeclinedElsewhereKeepsTheFormerPlace() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    stage.submit(
        Stage.staffOf(elsewhere),
        pathway,
        "userTask_answerOffer",
        Map.of("answer", "DECLINED", "declineReason", "STAFF_UNAVAILABLE"));
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(move.releases(pathway)).containsExactly("DECLINED");
  }

  @Test
  void aParticipationThatEndsReleasesEveryPlaceOnceAndCancelsWhatRanBesideIt() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.participationEnds(pathway);
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(move.taken(here)).isZero();
    assertThat(move.taken(elsewhere)).isZero();
    assertThat(move.releases(pathway))
        .containsExactly("PARTICIPATION_ENDED", "PARTICIPATION_ENDED");
    assertThat(move.ending(pathway)).isEqualTo("PARTICIPATION_ENDED");
    assertThat(stage.timeline(pathway))
        .filteredOn(line -> line.endsWith("s'arrête avec elle : Réorientation."))
        .hasSize(1);
  }

  @Test
  void aParticipationThatEndsWhileWaitingElsewhereLeavesTheListToo() {
    move.someoneAt(elsewhere);
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.participationEnds(pathway);
    assertThat(
            move.count(
                "select count(*) from waiting where left_at is null and pathway_id = ?", pathway))
        .isZero();
    assertThat(move.releases(pathway)).containsExactly("PARTICIPATION_ENDED");
  }

  private void absentElsewhere(String formerPlace) {
    move.underWay(pathway, here, formerPlace);
    move.propose(pathway, elsewhere);
    move.consents(pathway, elsewhere);
    move.accepts(pathway, elsewhere);
    stage.submit(
        Stage.staffOf(elsewhere),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "ABSENT"));
  }

  private Map<String, Object> afterContact(String decision) {
    var values = move.closing(decision);
    values.put("contact", "Jointe au téléphone");
    return values;
  }
}
