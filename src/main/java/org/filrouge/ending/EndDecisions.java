package org.filrouge.ending;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the end of a participation asks of its decision table: every reason has its effects. */
@Configuration
class EndDecisions {

  record Question(Facts findings) {}

  record Facts(EndReason reason) {}

  @Bean
  DecisionTable endEffect() {
    return DecisionTable.oneRow("end-effect", Question.class, EndEffect.class);
  }
}
