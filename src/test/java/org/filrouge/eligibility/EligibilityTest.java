package org.filrouge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the situation to the decision, on every path of intake. */
@FilRougeTest
class EligibilityTest {

  private static final String ASSESS = "userTask_assessSituation";
  private static final String DECIDE = "userTask_decideEligibility";
  private static final Map<String, Object> REFUSAL =
      Map.of(
          "decision",
          "NOT_ELIGIBLE",
          "refusalReason",
          "READY_FOR_MEASURE",
          "nextStep",
          "Rencontre avec le service d'aide à l'emploi");

  @Autowired Stage stage;
  @Autowired Eligibilities eligibilities;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  private long assessed(Map<String, Object> situation) {
    long pathway = stage.aPathway();
    stage.start("intake", pathway);
    stage.submit(Stage.AGENT, pathway, ASSESS, situation);
    return pathway;
  }

  private Eligibility latest(long pathway) {
    return eligibilities.latest(pathway).orElseThrow();
  }

  @Test
  void theTableProposesThePersonIsAdmittedAndNeedsAreEvaluated() {
    long pathway = assessed(Intake.situation());
    assertThat(stage.form(Stage.AGENT, pathway, DECIDE))
        .containsEntry("proposal", "ELIGIBLE")
        .containsEntry("proposalText", "Admissible")
        .hasEntrySatisfying("reasons", r -> assertThat(r.toString()).contains("(R1-7)"))
        .hasEntrySatisfying(
            "hint", h -> assertThat(h.toString()).contains("deux caractéristiques ou moins"));
    stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "ELIGIBLE"));
    stage.submit(Stage.AGENT, pathway, "userTask_evaluateNeeds", Intake.needs());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_prepareReferral");
    assertThat(latest(pathway).proposed()).contains(Verdict.ELIGIBLE);
    assertThat(latest(pathway).decision().orElseThrow().verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(stage.timeline(pathway))
        .contains(
            "Situation évaluée — aide financière : Aide sociale.",
            "Admissibilité décidée : Admissible. Proposition de la table : Admissible.");
  }

  @Test
  void aRefusalCarriesAReasonAndANextStepAndClosesTheFile() {
    long pathway = assessed(Intake.situation("prevented", "NO"));
    stage.submit(Stage.AGENT, pathway, DECIDE, REFUSAL);
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(
            jdbc.sql("select closing_reason, next_step from pathway where id = ?")
                .param(pathway)
                .query()
                .singleRow())
        .containsEntry("CLOSING_REASON", Closing.Reason.NOT_ELIGIBLE.name())
        .containsEntry("NEXT_STEP", "Rencontre avec le service d'aide à l'emploi");
    assertThat(latest(pathway).decision().orElseThrow().refusalReason())
        .isEqualTo(RefusalReason.READY_FOR_MEASURE);
  }

  @Test
  void aRefusalWithoutReasonNorNextStepChangesNothing() {
    long pathway = assessed(Intake.situation("prevented", "NO"));
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "NOT_ELIGIBLE")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("« Motif du refus » : un refus porte un motif")
        .hasMessageContaining("« Suite proposée à la personne » : un refus porte une suite");
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
    assertThat(latest(pathway).decision()).isEmpty();
  }

  @Test
  void aPersonAdmitsSomeoneTheTableWouldNotAndSaysWhy() {
    long pathway = assessed(Intake.situation("aidProgramme", "NONE"));
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "ELIGIBLE")))
        .hasMessageContaining("« Raison de l'écart avec la proposition »");
    stage.submit(
        Stage.AGENT,
        pathway,
        DECIDE,
        Map.of("decision", "ELIGIBLE", "divergenceReason", "Demande d'aide en traitement"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_evaluateNeeds");
    assertThat(latest(pathway).proposed()).contains(Verdict.NOT_ELIGIBLE);
    assertThat(latest(pathway).decision().orElseThrow().divergenceReason())
        .isEqualTo("Demande d'aide en traitement");
    assertThat(stage.timeline(pathway))
        .contains(
            "Admissibilité décidée : Admissible. Proposition de la table : Non admissible."
                + " La décision en diffère; la raison est au dossier.");
  }

  @Test
  void aPersonRefusesSomeoneTheTableWouldAdmitAndSaysWhy() {
    long pathway = assessed(Intake.situation());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, DECIDE, REFUSAL))
        .hasMessageContaining("votre décision diffère de la proposition");
    var values = new HashMap<>(REFUSAL);
    values.put("divergenceReason", "A trouvé entre-temps une formation");
    stage.submit(Stage.AGENT, pathway, DECIDE, values);
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(latest(pathway).proposed()).contains(Verdict.ELIGIBLE);
  }

  @Test
  void whenNothingWasProposedAPersonDecidesAlone() {
    long pathway = assessed(Intake.situation());
    jdbc.sql("update eligibility set proposal = null, proposal_reasons = null where pathway_id = ?")
        .param(pathway)
        .update();
    assertThat(stage.form(Stage.AGENT, pathway, DECIDE))
        .doesNotContainKeys("proposal", "reasons")
        .hasEntrySatisfying("proposalText", t -> assertThat(t.toString()).startsWith("aucune"));
    stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "ELIGIBLE"));
    assertThat(stage.timeline(pathway))
        .contains("Admissibilité décidée : Admissible. Proposition de la table : aucune.");
  }

  @ParameterizedTest
  @EnumSource(ConstraintStatus.class)
  void aConstraintNeverChangesTheProposal(ConstraintStatus status) {
    long pathway = assessed(Intake.situation("constraintStatus", status.name()));
    assertThat(latest(pathway).proposed()).contains(Verdict.ELIGIBLE);
    assertThat(latest(pathway).situation().constraintStatus()).isEqualTo(status);
  }

  @Test
  void allEightCharacteristicsGiveAHintAndNothingElse() {
    long pathway =
        assessed(
            Intake.situation(
                "characteristics",
                List.of(Characteristic.values()).stream().map(Enum::name).toList()));
    assertThat(stage.form(Stage.AGENT, pathway, DECIDE))
        .containsEntry("proposal", "ELIGIBLE")
        .hasEntrySatisfying(
            "hint",
            hint ->
                assertThat(hint.toString())
                    .contains("8 caractéristiques relevées sur huit")
                    .contains("À partir de trois"));
  }

  @Test
  void aConversionIsNotExaminedAgain() {
    long pathway = stage.aPathway(Door.CONVERSION);
    stage.start("intake", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_evaluateNeeds");
  }

  @Test
  void aReturningPersonFindsTheLastAssessmentAlreadyFilled() {
    long first = assessed(Intake.situation("prevented", "NO"));
    assertThat(stage.form(Stage.AGENT, first, DECIDE)).isNotEmpty();
    stage.submit(Stage.AGENT, first, DECIDE, REFUSAL);
    long file = pathways.get(first).fileNumber();
    long second =
        pathways
            .opened(
                new Pathways.Opening(
                    file, Door.REOPENING, "rouyn-noranda", "agathe.roy", "", true, false),
                "agathe.roy")
            .id();
    stage.start("intake", second);
    assertThat(stage.form(Stage.AGENT, second, ASSESS))
        .containsEntry("prevented", "NO")
        .containsEntry("situation", Intake.situation().get("situation"))
        .containsKey("lastAssessment")
        .hasEntrySatisfying(
            "characteristics", c -> assertThat(c.toString()).contains("SINGLE_PARENT"));
  }

  @Test
  void whatTheBirthDateSaysIsNotAskedAgain() {
    long pathway = stage.aPathway();
    jdbc.sql("update person set birth_date = date '1970-05-14' where file_number = ?")
        .param(pathways.get(pathway).fileNumber())
        .update();
    stage.start("intake", pathway);
    assertThat(stage.form(Stage.AGENT, pathway, ASSESS))
        .hasEntrySatisfying(
            "characteristics", c -> assertThat(c.toString()).isEqualTo("[\"AGED_45_OR_MORE\"]"))
        .doesNotContainKey("lastAssessment");
  }

  @Test
  void anUnansweredQuestionIsNamedInFrench() {
    long pathway = stage.aPathway();
    stage.start("intake", pathway);
    var values = Intake.situation("constraintStatus", null);
    values.remove("ppmMarket");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, ASSESS, values))
        .hasMessageContaining("« Contraintes à l'emploi reconnues » : ce champ est obligatoire")
        .hasMessageContaining("« Marché » : ce champ est obligatoire");
    assertThat(eligibilities.latest(pathway)).isEmpty();
  }

  @Test
  void neitherTheSituationNorTheProposalLeavesARowInTheEngine() {
    long pathway = assessed(Intake.situation());
    stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "ELIGIBLE"));
    for (var table :
        List.of(
            "act_ru_variable",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_decinst",
            "act_hi_dec_in")) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
    assertThat(
            jdbc.sql("select count(*) from act_ge_bytearray where deployment_id_ is null")
                .query(Integer.class)
                .single())
        .isZero();
  }
}
