package org.filrouge.transition;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the transition asks of its decision table; a person decides (R45). */
@Configuration
class TransitionDecisions {

  record Question(Facts circumstances) {}

  record Facts(
      boolean mandateKept, boolean young, boolean severalBarriers, boolean onlyJobCoaches) {}

  record Reading(Accompaniment proposal, String reason, String rule) {}

  @Bean
  DecisionTable proposedAccompaniment() {
    return DecisionTable.oneRow("accompaniment", Question.class, Reading.class);
  }
}
