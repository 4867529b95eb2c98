package org.filrouge.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.task.FormGateway;
import org.filrouge.task.GuardedFormService;
import org.filrouge.task.GuardedTaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets what Camunda leaves open or costly, after the starter has set its own defaults. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class GuardPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<FormGateway> gateway;

  GuardPlugin(ObjectProvider<FormGateway> gateway) {
    this.gateway = gateway;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFormService(new GuardedFormService(gateway::getObject));
    engine.setTaskService(new GuardedTaskService(gateway::getObject));
    secure(engine);
    lighten(engine);
  }

  private static void secure(ProcessEngineConfigurationImpl engine) {
    engine.setAuthorizationEnabled(true);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setDefaultSerializationFormat("application/json");
    engine.setQueryMaxResultsLimit(2000);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnableScriptEngineLoadExternalResources(false);
    engine.setResourceAuthorizationProvider(new NoRowPerTask());
    // Rights are only ever granted, so no query looks for a revocation.
    engine.setAuthorizationCheckRevokes("never");
    // A command's exception carries what a person typed: it must not reach the log.
    engine.setEnableCmdExceptionLogging(false);
    // Groups and users may carry hyphens and dots: office-rouyn-noranda, agathe.roy.
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9.-]*");
  }

  private static void lighten(ProcessEngineConfigurationImpl engine) {
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setTaskMetricsEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setImplicitVariableUpdateDetectionEnabled(false);
    engine.setJobExecutorAcquireByDueDate(true);
    engine.setEnsureJobDueDateNotNull(true);
    engine.setFailedJobRetryTimeCycle("R5/PT5M");
    // Writes nothing again when a pathway ends; the clean-up goes by end time (ADR 0003).
    engine.setHistoryRemovalTimeStrategy("none");
    engine.setHistoryCleanupStrategy("endTimeBased");
    // Without a window the clean-up never runs.
    engine.setHistoryCleanupBatchWindowStartTime("02:00");
    engine.setHistoryCleanupBatchWindowEndTime("04:00");
  }
}
