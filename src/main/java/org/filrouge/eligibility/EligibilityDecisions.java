package org.filrouge.eligibility;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What eligibility asks of its decision table; a person decides (R14-17). */
@Configuration
class EligibilityDecisions {

  record Question(Facts situation) {}

  record Facts(AidProgramme aidProgramme, boolean farFromMarket, boolean prevented) {}

  record Reading(Verdict proposal, String reason, String rule) {}

  @Bean
  DecisionTable proposedEligibility() {
    return DecisionTable.manyRows("eligibility", Question.class, Reading.class);
  }
}
