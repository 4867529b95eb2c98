package org.filrouge.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts timers once everything else is in place. The starter only does it for a process
 * application, which this program is not (docs/surprises.md): without this no reminder ever fires.
 */
@Component
class JobsStart {

  private final ObjectProvider<JobExecutor> executor;

  JobsStart(ObjectProvider<JobExecutor> executor) {
    this.executor = executor;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    executor.ifAvailable(JobExecutor::start);
  }
}
