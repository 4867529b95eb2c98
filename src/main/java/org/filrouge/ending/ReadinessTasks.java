package org.filrouge.ending;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.engine.Groups;
import org.filrouge.participant.Timeline;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the model of the second exchange asks: until when, and whom it tells (R33). */
@ModelBean("readiness")
public class ReadinessTasks {

  private static final String SYSTEM = "systeme";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final ReadinessExchanges exchanges;
  private final ReadinessDue due;
  private final WorkingDays calendar;
  private final Timeline timeline;

  ReadinessTasks(
      ReadinessExchanges exchanges, ReadinessDue due, WorkingDays calendar, Timeline timeline) {
    this.exchanges = exchanges;
    this.due = due;
    this.calendar = calendar;
    this.timeline = timeline;
  }

  /** The group of the organism that told it. */
  @GivesTo(Role.ORGANISM_STAFF)
  public String organism(DelegateExecution execution) {
    return Groups.ofOrganism(exchanges.unread(pathway(execution)).orElseThrow().organism());
  }

  /** 17:00 in Québec on the day the answer is expected. */
  public Date answerDueAt(DelegateExecution execution) {
    return at(due.ofWhatIsToldToday(), END_OF_DAY);
  }

  public Date answerReminderAt(DelegateExecution execution) {
    return at(calendar.plus(due.ofWhatIsToldToday(), 1), MORNING);
  }

  public void answerReminded(DelegateExecution execution) {
    timeline.add(
        pathway(execution), SYSTEM, "Rappel : le deuxième échange attend la réponse du bureau.");
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
