package org.filrouge.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.placement.Departures;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.filrouge.task.ModelBean;

/** What the suspension model asks: the place, and when to be in touch (R44, R50, R120). */
@ModelBean("suspension")
public class SuspensionTasks {

  private static final String SYSTEM = "systeme";

  private final Suspensions suspensions;
  private final Placements placements;
  private final Departures departures;
  private final Participations participations;
  private final Pathways pathways;
  private final Timeline timeline;

  SuspensionTasks(
      Suspensions suspensions,
      Placements placements,
      Departures departures,
      Participations participations,
      Pathways pathways,
      Timeline timeline) {
    this.suspensions = suspensions;
    this.placements = placements;
    this.departures = departures;
    this.participations = participations;
    this.pathways = pathways;
    this.timeline = timeline;
  }

  /** Whether the person occupies a place that could be released. */
  public boolean holdsPlace(DelegateExecution execution) {
    return placements.current(pathway(execution)).filter(Placement::occupied).isPresent();
  }

  /** 17:00 in Québec on the day agreed for the next contact. */
  public Date contactDueAt(DelegateExecution execution) {
    return at(suspensions.get(pathway(execution)).nextContactOn(), LocalTime.of(17, 0));
  }

  /** 9:00 in Québec, five working days after the contact that was agreed on. */
  public Date reminderAt(DelegateExecution execution) {
    var suspension = suspensions.get(pathway(execution));
    return at(suspensions.lastDayOfPatience(suspension), LocalTime.of(9, 0));
  }

  public void reminded(DelegateExecution execution) {
    var suspension = suspensions.get(pathway(execution));
    suspensions.reminded(suspension);
    timeline.add(
        suspension.pathwayId(),
        SYSTEM,
        "Rappel : le contact prévu le %s pendant la suspension reste à consigner."
            .formatted(FrenchDate.of(suspension.nextContactOn())));
  }

  /** Whether the place released is still missing, and nobody looks for one, now they are back. */
  public boolean placeToFind(DelegateExecution execution) {
    long pathway = pathway(execution);
    return suspensions.last(pathway).filter(last -> last.releasedOrganism() != null).isPresent()
        && placements.current(pathway).isEmpty()
        && !departures.underWay(pathway)
        && pathways.get(pathway).open()
        && participations.find(pathway).filter(Participation::active).isPresent();
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
