package org.filrouge.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of the decision table, on the file analysts edit. */
@FilRougeTest
class EligibilityTableTest {

  @Autowired DecisionService decisions;
  @Autowired RepositoryService repository;

  private DmnDecisionTableResult ask(AidProgramme aid, boolean far, boolean prevented) {
    return decisions.evaluateDecisionTableByKey(
        "eligibility",
        Map.of(
            "situation",
            Map.of("aidProgramme", aid.name(), "farFromMarket", far, "prevented", prevented)));
  }

  private static List<Object> rules(DmnDecisionTableResult result) {
    return result.collectEntries("rule");
  }

  @ParameterizedTest
  @EnumSource(value = AidProgramme.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void eachOfTheFourProgrammesOpensTheDoorWhenTheConditionsAreMet(AidProgramme aid) {
    var result = ask(aid, true, true);
    assertThat(result.getSingleResult().getEntryMap())
        .containsEntry("proposal", "ELIGIBLE")
        .containsEntry("rule", "R1-7");
    assertThat(result.getSingleResult().<String>getEntry("reason")).startsWith("Reçoit une aide");
  }

  @Test
  void withoutAnyOfThemThePersonIsNotEligible() {
    var result = ask(AidProgramme.NONE, true, true);
    assertThat(result.getSingleResult().getEntryMap())
        .containsEntry("proposal", "NOT_ELIGIBLE")
        .containsEntry("rule", "R1-4");
  }

  @Test
  void someoneNearTheMarketIsDirectedElsewhere() {
    var result = ask(AidProgramme.BASIC_INCOME, false, true);
    assertThat(result.getSingleResult().getEntryMap())
        .containsEntry("proposal", "NOT_ELIGIBLE")
        .containsEntry("rule", "R6, R9");
  }

  @Test
  void someoneWhoCanStartAMeasureIsDirectedThere() {
    var result = ask(AidProgramme.SOCIAL_SOLIDARITY, true, false);
    assertThat(result.getSingleResult().getEntryMap())
        .containsEntry("proposal", "NOT_ELIGIBLE")
        .containsEntry("rule", "R7, R9");
  }

  @Test
  void everyConditionThatIsMissingGivesItsReason() {
    var result = ask(AidProgramme.NONE, false, false);
    assertThat(rules(result)).containsExactly("R1-4", "R6, R9", "R7, R9");
    assertThat(result.collectEntries("proposal")).containsOnly("NOT_ELIGIBLE");
  }

  @Test
  void noAnswerIsEverLeftWithoutExactlyOneProposal() {
    int asked = 0;
    for (var aid : AidProgramme.values()) {
      for (boolean far : new boolean[] {true, false}) {
        for (boolean prevented : new boolean[] {true, false}) {
          var rows = ask(aid, far, prevented).getResultList();
          boolean meetsAll = aid != AidProgramme.NONE && far && prevented;
          assertThat(EligibilityTasks.proposal(rows).verdict())
              .contains(meetsAll ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE);
          asked++;
        }
      }
    }
    assertThat(asked).isEqualTo(20);
  }

  @Test
  void theTableReadsNothingThatMustNotDecide() throws Exception {
    var decision =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("eligibility")
            .singleResult();
    try (var xml = repository.getDecisionModel(decision.getId())) {
      var model = org.camunda.bpm.model.dmn.Dmn.readModelFromStream(xml);
      assertThat(model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Input.class))
          .extracting(input -> input.getInputExpression().getText().getTextContent())
          .containsExactly(
              "situation.aidProgramme", "situation.farFromMarket", "situation.prevented");
    }
    assertThat(decision.getVersionTag()).isEqualTo("1.0");
    assertThat(decision.getHistoryTimeToLive()).isEqualTo(1095);
  }

  @Test
  void rowsThatDisagreeProposeNothing() {
    var proposal =
        EligibilityTasks.proposal(
            List.of(
                Map.of("proposal", "ELIGIBLE", "reason", "Oui", "rule", "R1"),
                Map.of("proposal", "NOT_ELIGIBLE", "reason", "Non", "rule", "R2")));
    assertThat(proposal.verdict()).isEmpty();
    assertThat(proposal.reasons()).isEqualTo("Oui (R1)\nNon (R2)");
    assertThat(EligibilityTasks.proposal(List.of()).verdict()).isEqualTo(Optional.empty());
  }
}
