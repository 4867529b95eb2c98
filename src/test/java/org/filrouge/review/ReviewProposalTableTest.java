package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the table proposes, line by line: always something, and never an end (R79-81). */
@FilRougeTest
class ReviewProposalTableTest {

  @Autowired DecisionService decisions;

  private List<Map<String, Object>> asked(String progress, String recommendation) {
    var findings = new HashMap<String, Object>();
    findings.put("progress", progress);
    findings.put("recommendation", recommendation);
    return decisions
        .evaluateDecisionTableByKey("review-proposal", Map.of("findings", findings))
        .getResultList();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_ASSESSED,, CONTINUE",
    "ALL_REACHED, TRANSITION, TRANSITION",
    "SOME, TRANSITION, TRANSITION",
    "NONE_YET, REORIENTATION, REORIENTATION",
    "ALL_REACHED, CONTINUE, NEW_OBJECTIVES",
    "NO_LONGER_RELEVANT, CONTINUE, NEW_OBJECTIVES",
    "NONE_YET, NEW_ACTIVITIES, NEW_ACTIVITIES",
    "NONE_YET, CONTINUE, CONTINUE",
    "NONE_YET, NEW_OBJECTIVES, NEW_OBJECTIVES",
    "SOME, NEW_OBJECTIVES, NEW_OBJECTIVES",
    "SOME, NEW_ACTIVITIES, NEW_ACTIVITIES",
    "SOME, CONTINUE, CONTINUE"
  })
  void theTableProposes(String progress, String recommendation, ReviewDecision proposal) {
    var rows = asked(progress, recommendation);
    assertThat(ReviewProposal.decision(rows)).contains(proposal);
    assertThat(ReviewProposal.reasons(rows)).matches("(?s).+ \\(R\\d.*\\)");
  }

  @Test
  void whateverTheFindingsTheTableProposesOnceAndNeverAnEnd() {
    var recommendations =
        new ArrayList<>(Arrays.stream(Recommendation.values()).map(Enum::name).toList());
    recommendations.add(null);
    int asked = 0;
    for (Progress progress : Progress.values()) {
      for (String recommendation : recommendations) {
        if (recommendation == null && progress != Progress.NOT_ASSESSED) {
          continue; // Whoever assesses recommends.
        }
        var rows = asked(progress.name(), recommendation);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("proposal")).isNotIn("ENDED", null);
        asked++;
      }
    }
    assertThat(asked).isEqualTo(26);
  }

  @Test
  void aTableChangedToProposeAnEndProposesNothing() {
    assertThat(
            ReviewProposal.decision(
                List.of(Map.of("proposal", "ENDED", "reason", "…", "rule", "…"))))
        .isEmpty();
  }

  @Test
  void objectivesThatNoLongerMatterWeighNeitherWay() {
    assertThat(Progress.of(List.of())).isEqualTo(Progress.NOT_ASSESSED);
    assertThat(Progress.of(List.of(Achievement.REACHED, Achievement.NO_LONGER_RELEVANT)))
        .isEqualTo(Progress.ALL_REACHED);
    assertThat(Progress.of(List.of(Achievement.NOT_YET, Achievement.NO_LONGER_RELEVANT)))
        .isEqualTo(Progress.NONE_YET);
    assertThat(Progress.of(List.of(Achievement.NOT_YET, Achievement.IN_PART)))
        .isEqualTo(Progress.SOME);
    assertThat(Progress.of(List.of(Achievement.NO_LONGER_RELEVANT)))
        .isEqualTo(Progress.NO_LONGER_RELEVANT);
  }
}
