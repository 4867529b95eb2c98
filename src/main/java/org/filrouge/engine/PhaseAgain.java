package org.filrouge.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** A phase begins again under the present models; what was decided stays in the dossier. */
@Component
class PhaseAgain {

  private final RuntimeService runtime;
  private final RepositoryService repository;

  PhaseAgain(ProcessEngine engine) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
  }

  /** Cancels the called phase and calls it anew from the pathway in its latest version. */
  void begin(ProcessInstance called, String callActivity) {
    var pathway =
        runtime.createProcessInstanceQuery().subProcessInstanceId(called.getId()).singleResult();
    String latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("pathway")
            .latestVersion()
            .singleResult()
            .getId();
    if (!latest.equals(pathway.getProcessDefinitionId())) {
      var plan =
          runtime
              .createMigrationPlan(pathway.getProcessDefinitionId(), latest)
              .mapEqualActivities()
              .build();
      runtime.newMigration(plan).processInstanceIds(pathway.getId()).execute();
    }
    runtime
        .createProcessInstanceModification(pathway.getId())
        .cancelAllForActivity(callActivity)
        .startBeforeActivity(callActivity)
        .execute();
  }
}
