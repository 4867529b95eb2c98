package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.organism.Organism;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisms come in an order that explains itself (R21, R106, R116). */
@FilRougeTest
class RankingTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Ranking ranking;
  @Autowired Pathways pathways;

  private Scene scene;
  private long pathway;

  @BeforeEach
  void someoneSeeksToManageDifficultiesAndABudget() {
    scene = new Scene(stage, jdbc);
    pathway = scene.someoneToPlace();
    jdbc.sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, objectives, pace)"
                + " values (?, current_timestamp, 'agathe.roy', 'r', 'c', 's',"
                + " 'DIFFICULTIES,SUPPORT_NETWORK,ACTIVE_MEASURES', 'HALF_DAYS')")
        .param(pathway)
        .update();
  }

  @Test
  void theLabelSaysPlacesObjectivesAndTerritory() {
    String organism = scene.organism(3);
    assertThat(ranked(organism).label())
        .isEqualTo(
            "Organisme %s — 3 places libres — correspond à 2 objectifs sur 3 — même territoire"
                .formatted(organism));
  }

  @Test
  void thoseThatServeMoreObjectivesComeFirstThenTheSameTerritory() {
    String near = scene.organism(3);
    String far = scene.organism(9);
    String less = scene.organism(9);
    jdbc.sql("update organism set territory = 'La Sarre' where code = ?").param(far).update();
    jdbc.sql("update organism set services = 'DIGITAL' where code = ?").param(less).update();
    var order =
        ranking.proposed(pathways.get(pathway)).organisms().stream()
            .map(RankedOrganism::organism)
            .map(Organism::code)
            .filter(code -> code.equals(near) || code.equals(far) || code.equals(less))
            .toList();
    assertThat(order).containsExactly(near, far, less);
    assertThat(ranked(far).label()).endsWith("autre territoire (La Sarre)");
  }

  @Test
  void peopleWhoWaitAreCountedAndNoPlaceIsPromisedOverThem() {
    String organism = scene.organism(1);
    scene.someoneOffered(organism);
    scene.someoneOffered(organism);
    assertThat(ranked(organism).label()).contains("aucune place libre, 1 personne en attente");
  }

  @Test
  void anOrganismThatExcludedItselfIsLeftOutAndSaidSo() {
    String organism = scene.organism(1);
    scene.propose(pathway, organism, IfFull.WAIT);
    scene.decline(pathway, organism, DeclineReason.SERVICES_DO_NOT_FIT);
    var proposed = ranking.proposed(pathways.get(pathway));
    assertThat(proposed.organisms()).noneMatch(ranked -> ranked.organism().code().equals(organism));
    assertThat(proposed.explanation().source())
        .contains("Organisme " + organism + " n'est pas proposé de nouveau");
  }

  @Test
  void organismsWithoutPlacesOrWithoutAgreementAreNotProposed() {
    assertThat(ranking.proposed(pathways.get(pathway)).organisms())
        .noneMatch(ranked -> ranked.organism().code().equals("SERVICES-QUEBEC"));
    String ended = scene.organism(4);
    jdbc.sql("update organism set valid_to = date '2026-02-01' where code = ?")
        .param(ended)
        .update();
    assertThat(ranking.proposed(pathways.get(pathway)).organisms())
        .noneMatch(ranked -> ranked.organism().code().equals(ended));
  }

  @Test
  void theFormOffersTheRankingAndTheRule() {
    var form = stage.form(Stage.AGENT, pathway, "userTask_proposeOrganism");
    assertThat(form.get("organisms").toString()).contains("Vision-Travail");
    assertThat(form.get("explanation")).asString().startsWith("Ordre : d'abord");
  }

  private RankedOrganism ranked(String code) {
    return ranking.proposed(pathways.get(pathway)).organisms().stream()
        .filter(ranked -> ranked.organism().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
