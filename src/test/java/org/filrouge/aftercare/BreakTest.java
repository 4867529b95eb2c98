package org.filrouge.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.aftercare.Afterward.BREAK;
import static org.filrouge.aftercare.Afterward.CONTACT;
import static org.filrouge.aftercare.Afterward.DECIDE;
import static org.filrouge.aftercare.Afterward.START;
import static org.filrouge.aftercare.Afterward.found;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** It breaks, and help comes back: never an end by itself, never a story told twice. */
@FilRougeTest
@Import(Afterward.class)
class BreakTest {

  private static final LocalDate MONTH_1 = LocalDate.of(2027, 3, 1);

  @Autowired Afterward after;
  @Autowired Stage stage;

  private String organism;
  private Actor staff;
  private long pathway;

  @BeforeEach
  void someoneWorks() {
    organism = after.cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = after.followed("EMPLOYMENT", START, organism);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void aContactThatFindsABreakAsksTheAgentForADecision() {
    after.dayComes(pathway, MONTH_1);
    var broken = found("BREAK", MONTH_1, null);
    broken.put("brokenOn", "2027-02-22");
    assertThatThrownBy(() -> stage.submit(staff, pathway, CONTACT, broken))
        .hasMessageContaining("choisissez ce qui s'est passé");
    broken.put("breakReason", "JOB_ENDED");
    broken.put("help", "un-horaire-de-jour");
    stage.submit(staff, pathway, CONTACT, broken);
    assertThat(stage.openTasks(pathway)).containsExactly(BREAK);
    assertThat(stage.form(Stage.AGENT, pathway, BREAK))
        .containsEntry("before", "En emploi depuis le 1er février 2027")
        .containsEntry("brokenOn", "22 février 2027")
        .containsEntry("reason", "L'emploi a pris fin")
        .containsEntry("wish", "un-horaire-de-jour");
    assertThat(after.row(pathway)).containsEntry("closed_at", null);
  }

  @Test
  void nothingOfAFollowingComesBeforeItsStart() {
    var eve = START.minusDays(1).toString();
    var early =
        Map.<String, Object>of(
            "caseFile", after.file(pathway), "brokenOn", eve, "reason", "JOB_ENDED");
    assertThatThrownBy(() -> stage.startAs(staff, "break", early))
        .hasMessageContaining("a commencé le 1er février 2027");
    after.dayComes(pathway, MONTH_1);
    var since = found("EMPLOYED", MONTH_1, START.minusDays(1));
    assertThatThrownBy(() -> stage.submit(staff, pathway, CONTACT, since))
        .hasMessageContaining("a commencé le 1er février 2027");
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
  }

  @Test
  void whoBeganAgainIsFollowedFromThatDayOn() {
    after.tellsBreak(staff, pathway, "JOB_ENDED");
    Afterward.itIs(LocalDate.of(2027, 2, 15));
    after.decidesBreak(
        pathway,
        Map.of(
            "decision",
            "RESUMED",
            "situation",
            "STUDYING",
            "resumedOn",
            "2027-02-15",
            "agreed",
            "soutien-convenu"));
    assertThat(after.planned(pathway))
        .containsExactly(
            LocalDate.of(2027, 3, 15),
            LocalDate.of(2027, 5, 17),
            LocalDate.of(2027, 8, 16),
            LocalDate.of(2028, 2, 15));
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Aux études de nouveau depuis le 15 février 2027; contacts prévus :");
    after.dayComes(pathway, LocalDate.of(2027, 3, 15));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
  }

  @Test
  void aBreakTakesTheOpenContactBackAndItReturnsWithTheResumption() {
    after.dayComes(pathway, MONTH_1);
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    after.tellsBreak(staff, pathway, "HEALTH");
    assertThat(stage.openTasks(pathway)).containsExactly(BREAK);
    after.dayComes(pathway, MONTH_1.plusDays(2));
    assertThat(stage.openTasks(pathway)).as("nothing is asked meanwhile").containsExactly(BREAK);
    after.dayComes(pathway, MONTH_1.plusDays(7));
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("Rappel : l'interruption signalée le 1er mars 2027 attend une décision.");
    after.decidesBreak(
        pathway, Map.of("decision", "RESUMED", "situation", "EMPLOYED", "agreed", "de-retour"));
    after.dayComes(pathway, MONTH_1.plusDays(8));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
  }

  @Test
  void anotherMeasureIsChosenInTheSamePathway() {
    after.tellsBreak(Stage.AGENT, pathway, "MEASURE_STOPPED");
    assertThatThrownBy(() -> after.decidesBreak(pathway, Map.of("decision", "NEW_MEASURE")))
        .hasMessageContaining("dites en une phrase ce qui est convenu");
    after.decidesBreak(pathway, Map.of("decision", "NEW_MEASURE", "agreed", "autre-métier"));
    assertThat(stage.openTasks(pathway)).hasSize(1).doesNotContain(BREAK, CONTACT);
    assertThat(after.row(pathway)).containsEntry("closed_at", null);
    assertThat(after.planned(pathway)).isEmpty();
  }

  @Test
  void aPlaceIsLookedForAgainOnTheSameFileWithAllThatIsKnown() {
    after.tellsBreak(staff, pathway, "JOB_ENDED");
    after.decidesBreak(pathway, Map.of("decision", "PLACE_AGAIN", "agreed", "reprendre-pied"));
    long next =
        after
            .jdbc
            .sql("select open_slot, id from pathway where file_number = ? and closed_at is null")
            .param(after.cases.fileOf(pathway))
            .query((rs, n) -> rs.getLong("id"))
            .single();
    assertThat(after.row(pathway)).containsEntry("closing_reason", "RESUMED");
    assertThat(after.running(pathway)).as("the former thread is over").isZero();
    assertThat(after.row(next))
        .containsEntry("stage", "PLACEMENT")
        .containsEntry("continues", pathway)
        .containsEntry("agent", Stage.AGENT.user())
        .containsEntry("demand", "un-métier-manuel");
    assertThat(stage.openTasks(next)).containsExactly("userTask_proposeOrganism");
    assertThat(known("needs_evaluation", "personal_resources", next))
        .isEqualTo(known("needs_evaluation", "personal_resources", pathway));
    assertThat(known("eligibility", "decided_by", next)).isEqualTo("agathe.roy");
    assertThat(known("referral", "training", next))
        .isEqualTo(known("referral", "training", pathway));
    assertThat(known("referral", "demand", next)).startsWith("un-métier-manuel");
    assertThat(stage.timeline(next))
        .contains(
            "La suite se trouve au parcours %d.".formatted(next),
            "Dossier ouvert — porte d'entrée : Réouverture du dossier.")
        .anyMatch(line -> line.startsWith("Repris de ce qui est connu : besoins évalués"));
  }

  private String known(String table, String column, long of) {
    return after
        .jdbc
        .sql("select %s from %s where pathway_id = ?".formatted(column, table))
        .param(of)
        .query(String.class)
        .single();
  }

  @Test
  void theFileClosesOnlyWithAReasonAndANextStep() {
    after.tellsBreak(staff, pathway, "FAMILY");
    assertThatThrownBy(
            () ->
                after.decidesBreak(
                    pathway,
                    Map.of("decision", "CLOSED", "closingReason", "OTHER", "agreed", "pause")))
        .hasMessageContaining("un dossier ne se ferme pas sans suite");
    after.decidesBreak(
        pathway,
        Map.of(
            "decision",
            "CLOSED",
            "closingReason",
            "OTHER",
            "agreed",
            "pause",
            "nextStep",
            "Rappelle au printemps"));
    assertThat(after.row(pathway)).containsEntry("closing_reason", "FOLLOW_THROUGH_ENDED");
    assertThat(after.running(pathway)).isZero();
  }

  @Test
  void onlyWhoFollowsThemTellsABreakAndOnlyOnce() {
    var stranger = SampleCase.staff("quelqu.un", after.cases.anOrganism());
    assertThatThrownBy(() -> after.tellsBreak(stranger, pathway, "OTHER"))
        .hasMessageContaining("aucune personne que vous suivez après le passage");
    var elsewhere = new Actor("victor.roy", java.util.List.of("agents", "office-val-dor"));
    assertThatThrownBy(() -> after.tellsBreak(elsewhere, pathway, "OTHER"))
        .hasMessageContaining("aucune personne que vous suivez après le passage");
    after.tellsBreak(staff, pathway, "OTHER");
    assertThatThrownBy(() -> after.tellsBreak(Stage.AGENT, pathway, "OTHER"))
        .hasMessageContaining("une interruption est déjà signalée");
  }

  @Test
  void aDecisionOnTheFollowingWaitsForTheBreakToBeDecided() {
    after.dayComes(pathway, MONTH_1);
    stage.submit(staff, pathway, CONTACT, found("NO_MORE", MONTH_1, null));
    after.tellsBreak(Stage.AGENT, pathway, "OTHER");
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    DECIDE,
                    Map.of("decision", "GOES_ON", "nextContactOn", "2027-04-01")))
        .hasMessageContaining("une interruption attend votre décision");
    after.decidesBreak(
        pathway, Map.of("decision", "RESUMED", "situation", "EMPLOYED", "agreed", "entendu"));
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
  }

  @Test
  void aBreakFoundAtTheLastContactLeadsToTheDecisionOnceItIsSettled() {
    after
        .jdbc
        .sql("update after_contact set dropped_at = current_timestamp where planned_on > ?")
        .param(MONTH_1)
        .update();
    after.dayComes(pathway, MONTH_1);
    var broken = found("BREAK", MONTH_1, null);
    broken.put("brokenOn", MONTH_1.toString());
    broken.put("breakReason", "HEALTH");
    stage.submit(staff, pathway, CONTACT, broken);
    assertThat(stage.openTasks(pathway)).containsExactly(BREAK);
    after.decidesBreak(
        pathway, Map.of("decision", "RESUMED", "situation", "EMPLOYED", "agreed", "de-retour"));
    after.dayComes(pathway, MONTH_1.plusDays(1));
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
  }

  @Test
  void theDayOfAResumptionIsNotBeforeTheBreak() {
    after.tellsBreak(staff, pathway, "OTHER");
    assertThatThrownBy(
            () ->
                after.decidesBreak(
                    pathway,
                    Map.of(
                        "decision",
                        "RESUMED",
                        "situation",
                        "EMPLOYED",
                        "resumedOn",
                        "2027-01-04",
                        "agreed",
                        "x")))
        .hasMessageContaining("corrigez la date");
  }
}
