package org.filrouge.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.filrouge.task.ModelBean;

/** What the follow-up model asks: when the next month's is due, and what silence leads to (R77). */
@ModelBean("followUp")
public class FollowUpTasks {

  private static final String SYSTEM = "systeme";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final FollowUps followUps;
  private final Suspensions suspensions;
  private final Participations participations;
  private final Placements placements;
  private final Pathways pathways;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  FollowUpTasks(
      FollowUps followUps,
      Suspensions suspensions,
      Participations participations,
      Placements placements,
      Pathways pathways,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.followUps = followUps;
    this.suspensions = suspensions;
    this.participations = participations;
    this.placements = placements;
    this.pathways = pathways;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Fixes the day of the next follow-up: the first working day of the following month. */
  public void planned(DelegateExecution execution) {
    followUps.planned(pathway(execution));
  }

  /** 9:00 in Québec on the day the next follow-up is planned for. */
  public Date nextAt(DelegateExecution execution) {
    return at(followUps.get(pathway(execution)).plannedOn(), MORNING);
  }

  /**
   * Whether it is time to ask: the planned day has come, the participation goes on and is not
   * suspended. A suspension whose contact is overdue silences nothing any more (R120).
   */
  public boolean due(DelegateExecution execution) {
    long pathway = pathway(execution);
    return !followUps.get(pathway).plannedOn().isAfter(followUps.today())
        && goesOn(execution)
        && !suspensions.quiet(pathway);
  }

  public boolean goesOn(DelegateExecution execution) {
    long pathway = pathway(execution);
    return pathways.get(pathway).open()
        && participations.find(pathway).filter(Participation::active).isPresent();
  }

  /** The month's follow-up begins, with the organism where the person takes part that day. */
  public void asked(DelegateExecution execution) {
    long pathway = pathway(execution);
    var organism =
        placements
            .current(pathway)
            .filter(place -> place.firstDay() != null)
            .or(() -> placements.left(pathway))
            .map(Placement::organism);
    followUps.asked(followUps.get(pathway), organism.orElse(null));
  }

  /** 17:00 in Québec, ten working days after it was asked. */
  public Date dueAt(DelegateExecution execution) {
    return at(dueOn(execution), END_OF_DAY);
  }

  /** 9:00 in Québec, five working days after it was due. */
  public Date reminderAt(DelegateExecution execution) {
    return morningAfterDue(execution, "follow-up-reminder");
  }

  /** 9:00 in Québec, ten working days after it was due. */
  public Date relayAt(DelegateExecution execution) {
    return morningAfterDue(execution, "follow-up-relay");
  }

  /** When the agent is asked again, after deciding to wait. */
  public Date checkAgainAt(DelegateExecution execution) {
    var today = followUps.today();
    return at(calendar.plus(today, parameters.value("follow-up-reminder", today)), MORNING);
  }

  public void reminded(DelegateExecution execution) {
    var month = followUps.get(pathway(execution));
    followUps.reminded(month);
    timeline.add(
        month.pathwayId(),
        SYSTEM,
        "Rappel (%s) : le suivi du mois était attendu le %s."
            .formatted(month.follower(), FrenchDate.of(dueOn(execution))));
  }

  private Date morningAfterDue(DelegateExecution execution, String parameter) {
    var due = dueOn(execution);
    return at(calendar.plus(due, parameters.value(parameter, due)), MORNING);
  }

  private LocalDate dueOn(DelegateExecution execution) {
    Instant asked = followUps.get(pathway(execution)).askedAt();
    var day = LocalDate.ofInstant(asked == null ? clock.instant() : asked, WorkingDays.QUEBEC);
    return calendar.plus(day, parameters.value("follow-up-due", day));
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
