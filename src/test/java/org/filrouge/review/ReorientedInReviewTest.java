package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a review decides of a move, and what its end does to a move under way (R80-81). */
@FilRougeTest
@Import(Participant.class)
class ReorientedInReviewTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 10);

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Pathways pathways;

  @Autowired Participant someone;
  @Autowired TheEnd end;

  private long pathway;

  @BeforeEach
  void someoneIsReviewed() {
    pathway = someone.since(FIRST_DAY);
  }

  @AfterEach
  void theClockGoesOn() {
    stage.clockReset();
  }

  @Test
  void aReorientationDecidedInReviewLooksForAPlaceAndKeepsTheFormerOne() {
    reviewed("REORIENTATION");
    assertThat(stage.openTasks(pathway))
        .contains("userTask_proposeOrganism", "userTask_readReorientation")
        .doesNotContain("userTask_decideReorientation");
    assertThat(held()).isEqualTo(1);
    assertThat(stage.timeline(pathway)).anyMatch(line -> line.contains("est gardée jusqu'à"));
    var told = stage.form(someone.staffOf(pathway), pathway, "userTask_readReorientation");
    assertThat(told.get("occasion").toString()).contains("Lors de la révision");
    assertThat(told.get("occasion").toString()).doesNotContain("demandée");
    assertThat(told)
        .containsEntry(
            "reason",
            jdbc.sql("select summary from review where pathway_id = ? and decision is not null")
                .param(pathway)
                .query(String.class)
                .single());
  }

  @Test
  void aReviewCannotReorientWhileARequestWaits() {
    ask();
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    someone.assess(pathway, Map.of("overall", "IN_PART", "achievement1", "IN_PART"));
    assertThatThrownBy(() -> someone.decide(pathway, "REORIENTATION"))
        .hasMessageContaining("elle doit être décidée avant une autre");
    someone.decide(pathway, "CONTINUE");
    assertThat(stage.openTasks(pathway)).contains("userTask_decideReorientation");
  }

  @Test
  void aParticipationThatEndsTakesTheRequestWithIt() {
    ask();
    reviewed("ENDED");
    assertThat(stage.openTasks(pathway)).contains("userTask_decideReorientation");
    end.played(pathway, "CLOSED");
    assertThat(stage.openTasks(pathway)).containsExactly(TheEnd.READ);
    assertThat(held()).isZero();
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(stage.timeline(pathway))
        .anyMatch(line -> line.endsWith("s'arrête avec elle : Réorientation."));
  }

  @Test
  void aSearchDecidedInReviewAndGivenUpLeavesThePersonWhereTheyAre() {
    reviewed("REORIENTATION");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_proposeOrganism",
        Map.of("decision", "CLOSE", "closingReason", "PERSON_DECLINED", "nextStep", "Rester ici"));
    stage.submit(Stage.staffOf(organism()), pathway, "userTask_readReorientation", Map.of());
    assertThat(stage.openTasks(pathway)).noneMatch(key -> key.contains("eorientation"));
    assertThat(held()).isEqualTo(1);
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  private void reviewed(String decision) {
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    someone.reviewed(pathway, decision);
  }

  private void ask() {
    stage.startAs(
        Stage.AGENT,
        "reorientation",
        Map.of(
            "fileNumber",
            Long.toString(pathways.get(pathway).fileNumber()),
            "askedBy",
            "PERSON",
            "reason",
            "essai",
            "wish",
            "essai"));
  }

  private String organism() {
    return jdbc.sql("select organism_code from placement where active_pathway = ?")
        .param(pathway)
        .query(String.class)
        .single();
  }

  private int held() {
    return jdbc.sql("select count(*) from placement where pathway_id = ? and released_at is null")
        .param(pathway)
        .query(Integer.class)
        .single();
  }
}
