package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TheDeath;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Someone dies before any first day: one form says it, and nobody is asked anything more (R81). */
@FilRougeTest
@Import(Scene.class)
class DeathBeforeTheFirstDayTest {

  @Autowired Stage stage;
  @Autowired Scene scene;
  @Autowired TheDeath death;
  @Autowired Dossiers dossiers;
  @Autowired SampleCase cases;

  @Test
  void duringTheIntakeItIsSaidAndEverythingCloses() {
    long pathway = stage.aPathway();
    stage.start("pathway", pathway);
    assertThat(stage.openTasks(pathway)).isNotEmpty();
    death.muchIsBeside(pathway);
    death.recorded(pathway, Map.of());
    death.nothingIsLeft(pathway);
  }

  @Test
  void theOrganismThatWasAskedSeesTheRequestGoneAndNotWhy() {
    String organism = scene.organism(1);
    long pathway = scene.someoneOffered(organism);
    long next = scene.someoneToPlace();
    scene.propose(next, organism, IfFull.WAIT);
    death.muchIsBeside(pathway);
    int before = scene.lines(pathway).size();
    death.recorded(pathway, Map.of());
    death.nothingIsLeft(pathway);
    assertThat(scene.releases(pathway)).isEqualTo(1);
    assertThat(stage.openTasks(next)).containsExactly("userTask_answerOffer");
    assertThat(dossiers.of(pathway, Stage.staffOf(organism)).map(Object::toString).orElse(""))
        .doesNotContain("décès", "DECEASED");
    var lines = scene.lines(pathway);
    assertThat(lines.subList(before, lines.size()))
        .anyMatch(line -> line.matches("Place libérée à .* : la demande est retirée\\."))
        .noneMatch(line -> line.matches(".*(Rappel|retard|attendu|Félicit|Motif).*"));
  }

  @Test
  void anAcceptedPlaceAndAWaitingListAreGivenBackToo() {
    String organism = scene.organism(1);
    long expected = scene.someoneExpected(organism);
    long waits = scene.someoneToPlace();
    scene.propose(waits, organism, IfFull.WAIT);
    assertThat(scene.waiting(organism)).isEqualTo(1);
    death.recorded(waits, Map.of());
    death.nothingIsLeft(waits);
    assertThat(scene.waiting(organism)).isZero();
    death.recorded(expected, Map.of());
    death.nothingIsLeft(expected);
    assertThat(scene.taken(organism)).isZero();
    assertThat(scene.releases(expected)).isEqualTo(1);
  }

  @Test
  void onlyAnAgentOfTheOfficeSaysItOnceAndHavingLookedTwice() {
    long pathway = stage.aPathway();
    stage.start("pathway", pathway);
    assertThatThrownBy(() -> death.recorded(pathway, Map.of("verified", false)))
        .hasMessageContaining("C'est bien ce dossier");
    assertThatThrownBy(() -> death.recorded(pathway, Map.of("caseFile", "1")))
        .hasMessageContaining("choisissez dans la liste");
    var elsewhere = new Actor("victor.roy", List.of("agents", "office-val-dor"));
    assertThatThrownBy(() -> recordedBy(elsewhere, pathway))
        .hasMessageContaining("choisissez dans la liste");
    assertThatThrownBy(() -> recordedBy(Stage.staffOf("ANY"), pathway))
        .isInstanceOf(AuthorizationException.class);
    death.recorded(pathway, Map.of());
    assertThatThrownBy(() -> death.recorded(pathway, Map.of()))
        .hasMessageContaining("choisissez dans la liste");
  }

  private void recordedBy(Actor actor, long pathway) {
    stage.startAs(
        actor, "death", Map.of("caseFile", Long.toString(cases.fileOf(pathway)), "verified", true));
  }
}
