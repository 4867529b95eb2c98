package org.filrouge.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.PathwayStage;
import org.filrouge.participant.Pathways;

/** What a model asks about the pathway it serves: who answers for it, and where it stands. */
@ModelBean("pathway")
public class PathwayTasks {

  private final Pathways pathways;

  PathwayTasks(Pathways pathways) {
    this.pathways = pathways;
  }

  /** The group of the office's agents. */
  @GivesTo(Role.AGENT)
  public String office(DelegateExecution execution) {
    return "office-" + of(execution).office();
  }

  /** The office's agents and its managers. */
  @GivesTo({Role.AGENT, Role.MANAGER})
  public String officeAndManagers(DelegateExecution execution) {
    String office = of(execution).office();
    return "office-%s,managers-%s".formatted(office, office);
  }

  /** The agent who answers for it (R120), or nobody yet when it came from outside the office. */
  @GivesTo(value = Role.AGENT, onePerson = true)
  public String agent(DelegateExecution execution) {
    Pathway pathway = of(execution);
    boolean fromOutside =
        pathway.door() == Door.DIRECT_RECRUITMENT || pathway.door() == Door.SCREENING;
    return fromOutside && !pathway.agreed() ? null : pathway.agent();
  }

  public boolean open(DelegateExecution execution) {
    return of(execution).open();
  }

  public boolean agreed(DelegateExecution execution) {
    return of(execution).agreed();
  }

  public boolean matchPending(DelegateExecution execution) {
    return of(execution).matchPending();
  }

  /** Whether a person who came back goes straight to the search for a place (R35). */
  public boolean resumesAtPlacement(DelegateExecution execution) {
    return of(execution).stage() == PathwayStage.PLACEMENT;
  }

  /** Whether a person who came back goes straight to the way to a measure (R35). */
  public boolean resumesAtTransition(DelegateExecution execution) {
    return of(execution).stage() == PathwayStage.TRANSITION;
  }

  private Pathway of(DelegateExecution execution) {
    return pathways.get(Long.parseLong(execution.getProcessBusinessKey()));
  }
}
