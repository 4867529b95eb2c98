package org.filrouge.reorientation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.engine.Groups;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the reorientation model asks: until when it may wait, and whom it concerns. */
@ModelBean("reorientation")
public class ReorientationTasks {

  private static final String SYSTEM = "systeme";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final Reorientations reorientations;
  private final Pathways pathways;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  ReorientationTasks(
      Reorientations reorientations,
      Pathways pathways,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.reorientations = reorientations;
    this.pathways = pathways;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Whether another place is to be looked for: the agent decided it, or a review already had. */
  public boolean decided(DelegateExecution execution) {
    return reorientations.open(pathway(execution)).filter(Reorientation::decided).isPresent();
  }

  /** Whether the person has begun elsewhere. */
  public boolean moved(DelegateExecution execution) {
    return reorientations
        .last(pathway(execution))
        .filter(last -> last.ending() == Ending.MOVED)
        .isPresent();
  }

  /** The group of the organism being left or, if no place was occupied, of the office. */
  @GivesTo(Role.ORGANISM_STAFF)
  public String formerOrganism(DelegateExecution execution) {
    return reorientations
        .last(pathway(execution))
        .filter(last -> last.organism() != null)
        .map(last -> Groups.ofOrganism(last.organism()))
        .orElseGet(() -> "office-" + pathways.get(pathway(execution)).office());
  }

  /** 9:00 in Québec, as many working days after the request as the reminder waits. */
  public Date reminderAt(DelegateExecution execution) {
    return workingMorning("reorientation-reminder", execution);
  }

  /** 9:00 in Québec, as many working days after the request as the escalation waits. */
  public Date escalationAt(DelegateExecution execution) {
    return workingMorning("reorientation-escalation", execution);
  }

  /** 17:00 in Québec on the last day the organism that was left may read the file. */
  public Date readingEnds(DelegateExecution execution) {
    var today = LocalDate.ofInstant(clock.instant(), WorkingDays.QUEBEC);
    return at(today.plusDays(parameters.value("former-organism-reading", today)), END_OF_DAY);
  }

  /** The request waits: its reminder is told, the task stays where it is. */
  public void reminded(DelegateExecution execution) {
    reorientations.reminded(pathway(execution));
    timeline.add(
        pathway(execution),
        SYSTEM,
        "Rappel : la demande de réorientation attend une décision depuis %d jours ouvrables."
            .formatted(days("reorientation-reminder", execution)));
  }

  /** The wait becomes the managers' task too (R30, R120). */
  public void escalated(DelegateExecution execution) {
    reorientations.escalated(pathway(execution));
    timeline.add(
        pathway(execution),
        SYSTEM,
        "La demande de réorientation est sans décision après %d jours ouvrables ou plus; les gestionnaires sont saisis."
            .formatted(days("reorientation-escalation", execution)));
  }

  private int days(String parameter, DelegateExecution execution) {
    return parameters.value(parameter, day(askedAt(execution)));
  }

  private Date workingMorning(String parameter, DelegateExecution execution) {
    var day = day(askedAt(execution));
    return at(calendar.plus(day, parameters.value(parameter, day)), MORNING);
  }

  private Instant askedAt(DelegateExecution execution) {
    return reorientations.open(pathway(execution)).orElseThrow().recordedAt();
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, WorkingDays.QUEBEC);
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
