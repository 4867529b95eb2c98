package org.filrouge.review;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the review asks of its decision table; a person decides (R79-81). */
@Configuration
class ReviewDecisions {

  record Question(Facts findings) {}

  record Facts(Progress progress, Recommendation recommendation) {}

  /** A recommendation has every code but that of an end: no table can propose one (R81). */
  record Reading(Recommendation proposal, String reason, String rule) {}

  @Bean
  DecisionTable proposedReview() {
    return DecisionTable.oneRow("review-proposal", Question.class, Reading.class);
  }
}
