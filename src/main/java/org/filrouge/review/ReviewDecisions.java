package org.filrouge.review;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the review asks of its decision table; it can never propose an end (R79-81). */
@Configuration
class ReviewDecisions {

  record Question(Facts findings) {}

  record Facts(Progress progress, Recommended recommendation) {}

  /** {@link Recommendation}, or none when the organism did not assess. */
  enum Recommended {
    CONTINUE,
    NEW_OBJECTIVES,
    NEW_ACTIVITIES,
    REORIENTATION,
    TRANSITION,
    NONE
  }

  record Proposal(Recommendation proposal, String reason, String rule) {}

  @Bean
  DecisionTable proposedReview() {
    return DecisionTable.oneRow("review-proposal", Question.class, Proposal.class);
  }
}
