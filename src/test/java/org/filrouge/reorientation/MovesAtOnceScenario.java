package org.filrouge.reorientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.RepeatedTest;

/** Two people act on the same move at the same instant; the same on both databases. */
abstract class MovesAtOnceScenario extends RandomMovesScenario {

  private static final int PEOPLE = 6;

  @RepeatedTest(3)
  void ofSeveralRequestsAtOnceOneIsOpenedAndTheOthersAreToldSo() throws Exception {
    String here = move.organism(1);
    long pathway = move.someoneAt(here);
    var told =
        AtOnce.all(
            Collections.nCopies(PEOPLE, () -> move.ask(Stage.staffOf(here), pathway, "ORGANISM")));
    assertThat(told)
        .hasSize(PEOPLE - 1)
        .allSatisfy(refusal -> assertThat(refusal).hasMessageContaining("décidée avant une autre"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideReorientation");
    assertThat(move.count("select count(*) from reorientation where pathway_id = ?", pathway))
        .isEqualTo(1);
  }

  @RepeatedTest(3)
  void aFirstDayAndTheEndOfTheParticipationAtOnceReleaseEachPlaceOnce() throws Exception {
    String here = move.organism(1);
    String elsewhere = move.organism(1);
    long pathway = move.someoneAt(here);
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.consents(pathway, elsewhere);
    move.accepts(pathway, elsewhere);
    AtOnce.all(
        List.of(
            () -> move.arrives(pathway, elsewhere),
            AtOnce.retried(() -> move.participationEnds(pathway))));
    assertThat(move.releases(pathway)).hasSize(2);
    assertThat(move.taken(here) + move.taken(elsewhere)).isZero();
    assertThat(stage.timeline(pathway))
        .filteredOn(line -> line.startsWith("Place libérée"))
        .hasSize(2);
    assertThat(stage.openTasks(pathway)).doesNotContain("userTask_recordFirstDay");
  }

  @RepeatedTest(3)
  void anAcceptanceAndAWithdrawalOfTheOfferAtOnceNeverTouchTheFormerPlace() throws Exception {
    String here = move.organism(1);
    String elsewhere = move.organism(1);
    long pathway = move.someoneAt(here);
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.consents(pathway, elsewhere);
    silent(pathway);
    var told =
        AtOnce.all(
            List.of(
                () -> move.accepts(pathway, elsewhere),
                () ->
                    stage.submit(
                        Stage.MANAGER,
                        pathway,
                        "userTask_resolveSilence",
                        Map.of("decision", "WITHDRAWN", "reason", "Silence"))));
    assertThat(told).hasSize(1);
    assertThat(move.taken(here)).isEqualTo(1);
    assertThat(move.taken(elsewhere) + move.releases(pathway).size()).isEqualTo(1);
    assertThat(stage.openTasks(pathway))
        .containsAnyOf("userTask_recordFirstDay", "userTask_proposeOrganism");
  }

  /** The offer has been silent long enough to be the manager's. */
  private void silent(long pathway) {
    stage.clockMoves(java.time.Duration.ofDays(20));
    try {
      stage.runDueJobs(pathway);
    } finally {
      stage.clockReset();
    }
  }
}
