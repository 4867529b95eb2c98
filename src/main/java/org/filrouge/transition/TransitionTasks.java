package org.filrouge.transition;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.task.ModelBean;

/** What the models ask about the way to active measures. */
@ModelBean("transition")
public class TransitionTasks {

  private final Starts starts;

  TransitionTasks(Starts starts) {
    this.starts = starts;
  }

  /** Whether a measure, work or studies began at the end of the last transition (R85-86). */
  public boolean started(DelegateExecution execution) {
    return starts.started(Long.parseLong(execution.getProcessBusinessKey())).isPresent();
  }
}
