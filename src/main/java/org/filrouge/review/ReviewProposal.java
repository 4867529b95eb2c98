package org.filrouge.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the table may look at, and what it answers; it proposes and never decides (R79-81). */
final class ReviewProposal {

  private ReviewProposal() {}

  static Map<String, Object> looksAt(Review review) {
    var assessment = review.assessment();
    var facts = new HashMap<String, Object>();
    facts.put("progress", Progress.of(review.achievements()).name());
    facts.put("recommendation", assessment == null ? null : assessment.recommendation().name());
    return facts;
  }

  /** The first row that proposes; never an end, whatever a table says (R81). */
  static Optional<ReviewDecision> decision(List<? extends Map<String, Object>> rows) {
    return rows.stream()
        .flatMap(
            row ->
                Arrays.stream(ReviewDecision.values())
                    .filter(decision -> decision.name().equals(row.get("proposal"))))
        .filter(decision -> decision != ReviewDecision.ENDED)
        .findFirst();
  }

  static String reasons(List<? extends Map<String, Object>> rows) {
    return rows.stream()
        .map(
            row ->
                "%s (%s)"
                    .formatted(
                        Objects.requireNonNullElse(row.get("reason"), "Motif non précisé"),
                        Objects.requireNonNullElse(row.get("rule"), "règle non précisée")))
        .collect(Collectors.joining("\n"));
  }
}
