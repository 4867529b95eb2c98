package org.filrouge.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.engine.Groups;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the placement model asks: which organism answers, until when, and what silence leads to. */
@ModelBean("placement")
public class PlacementTasks {

  private static final String SYSTEM = "systeme";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final Placements placements;
  private final Followers followers;
  private final Pathways pathways;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Consents consents;
  private final Timeline timeline;
  private final Clock clock;

  PlacementTasks(
      Placements placements,
      Followers followers,
      Pathways pathways,
      Parameters parameters,
      WorkingDays calendar,
      Consents consents,
      Timeline timeline,
      Clock clock) {
    this.placements = placements;
    this.followers = followers;
    this.pathways = pathways;
    this.parameters = parameters;
    this.calendar = calendar;
    this.consents = consents;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The group of the staff of the organism whose place is held. */
  @GivesTo(Role.ORGANISM_STAFF)
  public String organism(DelegateExecution execution) {
    return Groups.ofOrganism(of(execution).organism());
  }

  /**
   * The group of those who follow the person from day to day: the organism where they take part,
   * the one they leave until their first day elsewhere or, when they hold no place, the office that
   * answers for them. No day is without someone (R120).
   */
  @GivesTo({Role.ORGANISM_STAFF, Role.AGENT})
  public String follower(DelegateExecution execution) {
    return followers.of(Long.parseLong(execution.getProcessBusinessKey()));
  }

  /** 9:00 in Québec, as many working days after the offer as the reminder waits. */
  public Date reminderAt(DelegateExecution execution) {
    return workingMorning("offer-reminder", of(execution).offeredAt());
  }

  /** 9:00 in Québec, as many working days after the offer as the escalation waits. */
  public Date escalationAt(DelegateExecution execution) {
    return workingMorning("offer-escalation", of(execution).offeredAt());
  }

  /** When to ask again, after it was decided to wait for a silent organism. */
  public Date silenceReviewedAt(DelegateExecution execution) {
    return workingMorning("offer-reminder", clock.instant());
  }

  /** The organism is reminded: its task is in its list, late. */
  public void offerReminded(DelegateExecution execution) {
    var placement = of(execution);
    placements.reminded(placement);
    timeline.add(
        placement.pathwayId(),
        SYSTEM,
        "Rappel à %s : l'offre de place attend une réponse depuis %s jours ouvrables."
            .formatted(placement.organismName(), days("offer-reminder", placement)));
  }

  /** The organism's silence becomes the agent's and the managers' task (R30, R120). */
  public void offerEscalated(DelegateExecution execution) {
    var placement = of(execution);
    placements.escalated(placement);
    timeline.add(
        placement.pathwayId(),
        SYSTEM,
        "Silence de %s : l'offre de place est sans réponse après %s jours ouvrables ou plus; l'agente ou l'agent et les gestionnaires sont saisis."
            .formatted(placement.organismName(), days("offer-escalation", placement)));
  }

  /** Whether a written consent for the organism is on record and holds today (R129). */
  public boolean consented(DelegateExecution execution) {
    var placement = of(execution);
    return consents.covers(pathways.get(placement.pathwayId()).fileNumber(), placement.organism());
  }

  /** 17:00 in Québec on the day agreed for the first day, or on the next one worked. */
  public Date firstDayDue(DelegateExecution execution) {
    return at(calendar.plus(of(execution).startDate(), 0), END_OF_DAY);
  }

  private Placement of(DelegateExecution execution) {
    return placements.held(Long.parseLong(execution.getProcessBusinessKey()));
  }

  private int days(String parameter, Placement placement) {
    return parameters.value(parameter, day(placement.offeredAt()));
  }

  private Date workingMorning(String parameter, Instant from) {
    return at(calendar.plus(day(from), parameters.value(parameter, day(from))), MORNING);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, WorkingDays.QUEBEC);
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
