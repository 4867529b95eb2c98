package org.filrouge.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Timeline;
import org.filrouge.task.ModelBean;

/** What the plan's model asks: whether one is already being made, and until when to wait. */
@ModelBean("plan")
public class PlanTasks {

  private static final String SYSTEM = "systeme";
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final PlanRounds rounds;
  private final PlanRelays relays;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  PlanTasks(
      PlanRounds rounds,
      PlanRelays relays,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.rounds = rounds;
    this.relays = relays;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Whether another process already makes a plan with this person. */
  public boolean underWay(DelegateExecution execution) {
    return rounds.open(pathway(execution)).filter(round -> round.takenUpBy() != null).isPresent();
  }

  /** What was decided is told to the plan already being made. */
  public void joined(DelegateExecution execution) {
    timeline.add(
        pathway(execution),
        SYSTEM,
        "Un plan est déjà en préparation avec la personne : il tiendra compte de ce qui vient d'être décidé.");
  }

  /** This process makes the plan; no other does until it ends. */
  public void takenUp(DelegateExecution execution) {
    rounds.takenUp(pathway(execution), execution.getProcessInstanceId(), SYSTEM);
  }

  /** The process ended, whatever the way: another plan may be made. */
  public void closed(DelegateExecution execution) {
    rounds.closed(execution.getProcessInstanceId());
  }

  /** 9:00 in Québec, as many working days from now as the reminder waits. */
  public Date reminderAt(DelegateExecution execution) {
    return inWorkingDays("plan-reminder");
  }

  /** 9:00 in Québec, as many working days from now as the relay to the agent waits. */
  public Date relayAt(DelegateExecution execution) {
    return inWorkingDays("plan-relay");
  }

  /** 9:00 in Québec on the day the agent and the organism agreed to speak again. */
  public Date askAgainAt(DelegateExecution execution) {
    return morning(relays.askAgainOn(pathway(execution)).orElse(today()));
  }

  /** Whoever proposes the plan is reminded: the task is in their list, late. */
  public void reminded(DelegateExecution execution) {
    timeline.add(
        pathway(execution),
        SYSTEM,
        "Rappel : le plan d'intervention reste à proposer après %d jours ouvrables."
            .formatted(parameters.value("plan-reminder", today())));
  }

  /** The silence becomes the agent's task (R120). */
  public void relayed(DelegateExecution execution) {
    timeline.add(
        pathway(execution),
        SYSTEM,
        "Le plan d'intervention reste à proposer : l'agente ou l'agent est saisi.");
  }

  private Date inWorkingDays(String parameter) {
    return morning(calendar.plus(today(), parameters.value(parameter, today())));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private static Date morning(LocalDate day) {
    return Date.from(day.atTime(MORNING).atZone(WorkingDays.QUEBEC).toInstant());
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
