package org.filrouge.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.filrouge.eligibility.Intake;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class EvaluateNeedsTest {

  private static final String EVALUATE = "userTask_evaluateNeeds";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Needs needs;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  /** Straight to the evaluation: a conversion is not examined again (R18). */
  private long atTheEvaluation() {
    long pathway = stage.aPathway(Door.CONVERSION);
    stage.start("intake", pathway);
    return pathway;
  }

  private long recruitedBy(String organism) {
    long pathway = stage.aPathway(Door.DIRECT_RECRUITMENT);
    jdbc.sql("insert into direct_recruitment values (?, ?, ?, ?, ?)")
        .params(
            pathway,
            organism,
            "Vient chaque semaine à notre dîner communautaire",
            "ISOLATION,LANGUAGE",
            "Cuisine très bien")
        .update();
    stage.start("intake", pathway);
    stage.submit(Stage.AGENT, pathway, "userTask_assessSituation", Intake.situation());
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideEligibility",
        java.util.Map.of("decision", "ELIGIBLE"));
    return pathway;
  }

  @Test
  void theEvaluationOfAnOrganismThatRecruitedSomeoneAlreadyFollowedIsReadFromTheFile() {
    long pathway = atTheEvaluation();
    cases.joined(pathway, cases.anOrganism());
    assertThat(stage.form(Stage.AGENT, pathway, EVALUATE))
        .containsEntry("organismEvaluation", "évaluation-jointe")
        .containsEntry("organismStrengths", "forces-jointes");
  }

  @Test
  void needsAreEvaluatedOnceForEveryone() {
    long pathway = atTheEvaluation();
    stage.submit(Stage.AGENT, pathway, EVALUATE, Intake.needs());
    var evaluated = needs.latest(pathway).orElseThrow();
    assertThat(evaluated.obstacles()).containsExactly(Obstacle.ISOLATION);
    assertThat(evaluated.materialNeeds()).containsExactly(MaterialNeed.TRANSPORT);
    assertThat(evaluated.objectives())
        .containsExactly(ProgrammeObjective.AUTONOMY, ProgrammeObjective.SUPPORT_NETWORK);
    assertThat(evaluated.pace()).isEqualTo(Pace.HALF_DAYS);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_prepareReferral");
    assertThat(stage.timeline(pathway))
        .contains(
            "Besoins évalués — objectifs recherchés : Gagner en autonomie; Bâtir ou élargir un"
                + " réseau de soutien. Rythme : Des demi-journées.")
        .noneMatch(line -> line.contains("Isolement"));
  }

  @Test
  void atLeastOneObjectiveIsSought() {
    long pathway = atTheEvaluation();
    var values = Intake.needs();
    values.remove("objectives");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, EVALUATE, values))
        .hasMessageContaining("« Objectifs recherchés » : choisissez au moins une réponse");
    assertThat(needs.latest(pathway)).isEmpty();
  }

  @Test
  void theOrganismsOwnEvaluationIsCreditedAndBuiltUpon() {
    long pathway = recruitedBy("INCONNU-AU-REPERTOIRE");
    assertThat(stage.form(Stage.AGENT, pathway, EVALUATE))
        .containsEntry("organism", "INCONNU-AU-REPERTOIRE")
        .containsEntry("organismEvaluation", "Vient chaque semaine à notre dîner communautaire")
        .containsEntry("personalResources", "Vient chaque semaine à notre dîner communautaire")
        .containsEntry("skills", "Cuisine très bien")
        .hasEntrySatisfying(
            "obstacles", o -> assertThat(o.toString()).isEqualTo("[\"ISOLATION\",\"LANGUAGE\"]"));
    stage.submit(Stage.AGENT, pathway, EVALUATE, Intake.needs());
    assertThat(stage.timeline(pathway))
        .anyMatch(line -> line.startsWith("Besoins évalués en s'appuyant sur l'évaluation"));
  }

  @Test
  void aReturningPersonFindsTheLastEvaluationAlreadyFilled() {
    long first = atTheEvaluation();
    stage.submit(Stage.AGENT, first, EVALUATE, Intake.needs());
    pathways.closed(
        first,
        "agathe.roy",
        new Closing(Closing.Reason.PERSON_DECLINED, null, "Rappel au printemps"));
    long file = pathways.get(first).fileNumber();
    long second =
        pathways
            .opened(
                new Pathways.Opening(
                    file, Door.CONVERSION, "rouyn-noranda", "agathe.roy", "", true, false),
                "agathe.roy")
            .id();
    stage.start("intake", second);
    assertThat(stage.form(Stage.AGENT, second, EVALUATE))
        .containsEntry("livingConditions", "Appartement stable")
        .containsEntry("pace", "HALF_DAYS")
        .containsKey("lastEvaluation")
        .doesNotContainKey("organism");
  }
}
