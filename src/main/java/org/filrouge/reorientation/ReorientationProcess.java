package org.filrouge.reorientation;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.filrouge.engine.Threads;
import org.springframework.stereotype.Component;

/** What runs beside a participation, as the engine knows it. */
@Component
class ReorientationProcess {

  /** Steps that make no sense without a participation; a consent withdrawn still does. */
  static final Set<String> SIDES =
      Set.of(
          "reorientation",
          "suspension",
          "plan-revision",
          "early-review",
          "hours-change",
          "readiness",
          "case-study");

  private final ProcessEngine engine;
  private final Threads threads;

  ReorientationProcess(ProcessEngine engine, Threads threads) {
    this.engine = engine;
    this.threads = threads;
  }

  /**
   * Cancels what runs beside the participation, with all it had opened.
   *
   * @return their French names, each once
   */
  List<String> sidesCancelled(long pathway) {
    return threads.unrestricted(
        () -> {
          var sides =
              threads
                  .of(pathway)
                  .processDefinitionKeyIn(SIDES.toArray(String[]::new))
                  .rootProcessInstances()
                  .list();
          threads.cancelled(sides, "participation terminée");
          return sides.stream().map(this::name).distinct().sorted().toList();
        });
  }

  private String name(ProcessInstance side) {
    return engine
        .getRepositoryService()
        .getProcessDefinition(side.getProcessDefinitionId())
        .getName();
  }
}
