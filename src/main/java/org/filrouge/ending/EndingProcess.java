package org.filrouge.ending;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** What the end of a participation tells the engine. */
@Component
class EndingProcess {

  private static final String END = "end-of-participation";
  private static final String PARTICIPATION = "participation";
  private static final String PARTICIPATION_ENDED = "participationEnded";

  private final ProcessEngine engine;

  EndingProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** A review or a second exchange asked for the end: its process begins beside the others. */
  void endAsked(long pathway) {
    unrestricted(
        () -> engine.getRuntimeService().startProcessInstanceByKey(END, Long.toString(pathway)));
  }

  /** A request gives way to another, with all it had opened. */
  void requestWithdrawn(long pathway) {
    unrestricted(
        () -> {
          cancelled(of(pathway).processDefinitionKey(END).list(), "demande remplacée");
          return null;
        });
  }

  /**
   * A person decided: the participation ends, and all it was running with it.
   *
   * @throws IllegalStateException if it runs without waiting for that decision
   */
  void participationEnded(long pathway) {
    unrestricted(
        () -> {
          var waiting =
              engine
                  .getRuntimeService()
                  .createExecutionQuery()
                  .messageEventSubscriptionName(PARTICIPATION_ENDED)
                  .processInstanceBusinessKey(Long.toString(pathway))
                  .singleResult();
          if (waiting != null) {
            engine.getRuntimeService().messageEventReceived(PARTICIPATION_ENDED, waiting.getId());
          } else if (of(pathway).processDefinitionKey(PARTICIPATION).count() > 0) {
            throw new IllegalStateException("Participation of pathway " + pathway + " cannot end");
          }
          return null;
        });
  }

  /** After a death, nothing else about the person stays open beside the pathway, which ends. */
  void nothingElseOpen(long pathway) {
    unrestricted(
        () -> {
          String thread =
              of(pathway).processDefinitionKey(PARTICIPATION).list().stream()
                  .map(ProcessInstance::getRootProcessInstanceId)
                  .findFirst()
                  .orElse(null);
          var others =
              of(pathway).rootProcessInstances().list().stream()
                  .filter(one -> !one.getProcessDefinitionId().startsWith(END + ":"))
                  .filter(one -> !Objects.equals(one.getId(), thread))
                  .toList();
          cancelled(others, "décès");
          return null;
        });
  }

  private ProcessInstanceQuery of(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway));
  }

  private void cancelled(List<ProcessInstance> instances, String why) {
    instances.forEach(
        one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), why, true, true));
  }

  /** The program acts for the pathway, whatever the person may see of the engine. */
  private <T> T unrestricted(Callable<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }
}
