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
import org.filrouge.support.Stage;
import org.filrouge.support.TheDeath;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Someone dies while they are followed after the way out: by whatever door, softly (R81). */
@FilRougeTest
@Import(Afterward.class)
class DeathAfterTheWayOutTest {

  private static final LocalDate MONTH_1 = LocalDate.of(2027, 3, 1);
  private static final String RECORD = "userTask_recordDeathAfter";
  private static final String TOLD =
      "Décès signalé. Plus rien n'est demandé à personne; l'agente ou l'agent fermera le dossier.";

  @Autowired Afterward after;
  @Autowired Stage stage;
  @Autowired TheDeath death;

  private Actor staff;
  private long pathway;

  @BeforeEach
  void someoneWorks() {
    String organism = after.cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void toldByWhoeverFollowsThemItWaitsForOneDecisionWithoutReminderNorOtherChoice() {
    after.tellsBreak(staff, pathway, "DECEASED");
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
    assertThat(stage.task(pathway, RECORD).getName())
        .startsWith("Fermer le dossier après un décès");
    int lines = stage.timeline(pathway).size();
    after.dayComes(pathway, MONTH_1.plusDays(30));
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
    assertThat(stage.timeline(pathway)).as("no reminder").hasSize(lines).last().isEqualTo(TOLD);
    assertThat(stage.form(Stage.AGENT, pathway, RECORD)).containsOnlyKeys("askedOn");
    death.muchIsBeside(pathway);
    stage.submit(Stage.AGENT, pathway, RECORD, Map.of("decision", "CONFIRMED"));
    death.nothingIsLeft(pathway);
  }

  @Test
  void foundByAContactItIsToldSoftly() {
    var broken = found("BREAK", MONTH_1, null);
    broken.put("brokenOn", "2027-02-22");
    broken.put("breakReason", "DECEASED");
    stage.submit(staff, pathway, CONTACT, broken);
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
    assertThat(stage.timeline(pathway)).last().isEqualTo(TOLD);
  }

  @Test
  void toldByMistakeItIsCorrectedAndTheContactsGoOn() {
    var planned = after.planned(pathway);
    after.tellsBreak(staff, pathway, "DECEASED");
    stage.submit(Stage.AGENT, pathway, RECORD, Map.of("decision", "MISTAKE"));
    assertThat(after.planned(pathway)).isEqualTo(planned);
    assertThat(stage.timeline(pathway))
        .contains("Signalement corrigé : le suivi se poursuit, comme prévu.");
    after.dayComes(pathway, MONTH_1.plusDays(2));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
  }

  @Test
  void learntWhileABreakIsDecidedItClosesAllThatIsBesideToo() {
    after.tellsBreak(staff, pathway, "JOB_ENDED");
    assertThatThrownBy(() -> after.tellsBreak(staff, pathway, "DECEASED"))
        .hasMessageContaining("dites le décès de vive voix au bureau");
    assertThat(stage.openTasks(pathway)).containsExactly(BREAK);
    death.muchIsBeside(pathway);
    after.decidesBreak(pathway, Map.of("decision", "CLOSED", "closingReason", "DECEASED"));
    death.nothingIsLeft(pathway);
  }

  @Test
  void learntWhenTheFollowingIsDecidedItClosesAllThatIsBesideToo() {
    stage.submit(staff, pathway, CONTACT, found("NO_MORE", MONTH_1, null));
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
    death.muchIsBeside(pathway);
    stage.submit(
        Stage.AGENT, pathway, DECIDE, Map.of("decision", "CLOSED", "closingReason", "DECEASED"));
    death.nothingIsLeft(pathway);
  }

  @Test
  void aDecisionOnTheFollowingGivesWayToADeathThatWasTold() {
    stage.submit(staff, pathway, CONTACT, found("NO_MORE", MONTH_1, null));
    after.tellsBreak(Stage.AGENT, pathway, "DECEASED");
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    DECIDE,
                    Map.of("decision", "GOES_ON", "nextContactOn", "2027-05-03")))
        .hasMessageContaining("un décès a été signalé");
  }

  @Test
  void saidThroughTheFormOfAnyMomentItTakesTheContactFromTheOrganismsList() {
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    death.muchIsBeside(pathway);
    death.recorded(pathway, Map.of());
    death.nothingIsLeft(pathway);
  }
}
