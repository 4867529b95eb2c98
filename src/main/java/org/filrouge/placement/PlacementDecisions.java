package org.filrouge.placement;

import org.filrouge.task.DecisionTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What placement asks of its decision tables: every reason to decline has an effect. */
@Configuration
class PlacementDecisions {

  record Declined(DeclineReason reason) {}

  @Bean
  DecisionTable declineEffect() {
    return DecisionTable.oneRow("decline-effect", Declined.class, DeclineEffect.class);
  }
}
