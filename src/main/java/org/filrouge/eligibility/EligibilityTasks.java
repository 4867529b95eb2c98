package org.filrouge.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.task.ModelBean;

/** What the intake model asks about eligibility. */
@ModelBean("eligibility")
public class EligibilityTasks {

  private final Pathways pathways;

  EligibilityTasks(Pathways pathways) {
    this.pathways = pathways;
  }

  /** A current participant of Devenir or Interagir is not examined again (R18). */
  public boolean needed(DelegateExecution execution) {
    return pathways.get(Long.parseLong(execution.getProcessBusinessKey())).door()
        != Door.CONVERSION;
  }
}
