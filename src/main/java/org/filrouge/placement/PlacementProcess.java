package org.filrouge.placement;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.engine.Threads;
import org.springframework.stereotype.Component;

/** What placement tells the engine, and asks its decision table. */
@Component
class PlacementProcess {

  private static final String PLACE_FREED = "placeFreed";
  private static final String CONSENT_WITHDRAWN = "consentWithdrawn";

  private final ProcessEngine engine;
  private final Threads threads;

  PlacementProcess(ProcessEngine engine, Threads threads) {
    this.engine = engine;
    this.threads = threads;
  }

  /** Whether the pathway's process stands where a freed place can reach it. */
  boolean waitsForPlace(long pathway) {
    return waits(pathway, PLACE_FREED);
  }

  /** Whether a place is being looked for, whoever began it: one search at a time. */
  boolean searching(long pathway) {
    return threads.unrestricted(
        () -> threads.of(pathway).processDefinitionKey("placement").count() > 0);
  }

  /** Every open task of whoever follows the person goes to that group. */
  void followedBy(long pathway, String group) {
    threads.handedOver(pathway, "placement.follower(", group);
  }

  /** A freed place is now reserved for the pathway. */
  void placeFreed(long pathway) {
    tell(pathway, PLACE_FREED);
  }

  /**
   * The person took their consent back; the organism's task gives way to the agent's.
   *
   * @return whether the first day was awaited
   */
  boolean consentWithdrawn(long pathway) {
    boolean awaited = waits(pathway, CONSENT_WITHDRAWN);
    if (awaited) {
      tell(pathway, CONSENT_WITHDRAWN);
    }
    return awaited;
  }

  private boolean waits(long pathway, String message) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .messageEventSubscriptionName(message)
            .processInstanceBusinessKey(Long.toString(pathway))
            .count()
        > 0;
  }

  private void tell(long pathway, String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(Long.toString(pathway))
        .correlate();
  }

  /** The effect analysts gave to a reason; the table is read by the program, whoever asks. */
  DeclineEffect declineEffect(DeclineReason reason) {
    var rule =
        threads.unrestricted(
            () ->
                engine
                    .getDecisionService()
                    .evaluateDecisionTableByKey("decline-effect", Map.of("reason", reason.name()))
                    .getSingleResult());
    if (rule == null) {
      throw new IllegalStateException(
          "La table decline-effect ne dit rien du motif " + reason + " : ajoutez-y une ligne.");
    }
    return new DeclineEffect(
        Boolean.TRUE.equals(rule.<Boolean>getEntry("excludesOrganism")),
        rule.getEntry("effect"),
        rule.getEntry("nextStep"));
  }
}
