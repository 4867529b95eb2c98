package org.filrouge.reorientation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

  ReorientationProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /**
   * Cancels what runs beside the participation, with all it had opened.
   *
   * @return their French names, each once
   */
  List<String> sidesCancelled(long pathway) {
    return unrestricted(
        () -> {
          var sides =
              engine
                  .getRuntimeService()
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(Long.toString(pathway))
                  .processDefinitionKeyIn(SIDES.toArray(String[]::new))
                  .rootProcessInstances()
                  .list();
          var names = new TreeSet<String>();
          for (ProcessInstance side : sides) {
            names.add(
                engine
                    .getRepositoryService()
                    .getProcessDefinition(side.getProcessDefinitionId())
                    .getName());
            engine
                .getRuntimeService()
                .deleteProcessInstance(side.getId(), "participation terminée", true, true);
          }
          return List.copyOf(names);
        });
  }

  /** The program acts for the participation, whatever the person may see of the engine. */
  private <T> T unrestricted(Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }
}
