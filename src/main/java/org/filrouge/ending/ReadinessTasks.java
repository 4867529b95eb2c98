package org.filrouge.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.engine.Groups;
import org.filrouge.parameter.Parameters;
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
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  ReadinessTasks(
      ReadinessExchanges exchanges,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.exchanges = exchanges;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The group of the organism that told it. */
  @GivesTo(Role.ORGANISM_STAFF)
  public String organism(DelegateExecution execution) {
    return Groups.ofOrganism(exchanges.unread(pathway(execution)).orElseThrow().organism());
  }

  /** 17:00 in Québec on the day the answer is expected. */
  public Date answerDueAt(DelegateExecution execution) {
    return at(due(), END_OF_DAY);
  }

  public Date answerReminderAt(DelegateExecution execution) {
    return at(calendar.plus(due(), 1), MORNING);
  }

  public void answerReminded(DelegateExecution execution) {
    timeline.add(
        pathway(execution), SYSTEM, "Rappel : le deuxième échange attend la réponse du bureau.");
  }

  private LocalDate due() {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    return calendar.plus(today, parameters.value("readiness-answer", today));
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
