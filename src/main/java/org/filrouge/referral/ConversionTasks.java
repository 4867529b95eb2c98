package org.filrouge.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.task.ModelBean;

/** What the pathway model asks about a conversion. */
@ModelBean("conversion")
public class ConversionTasks {

  private final Pathways pathways;
  private final Conversions conversions;

  ConversionTasks(Pathways pathways, Conversions conversions) {
    this.pathways = pathways;
    this.conversions = conversions;
  }

  /** Whether a current participant asked to go straight to active measures (R18). */
  public boolean towardMeasures(DelegateExecution execution) {
    long pathway = Long.parseLong(execution.getProcessBusinessKey());
    return pathways.get(pathway).door() == Door.CONVERSION && conversions.towardMeasures(pathway);
  }
}
