package org.filrouge.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.task.ModelBean;

/**
 * Dates the participation model asks for; each comes from the dossier, never from a cycle (R78).
 */
@ModelBean("review")
public class ReviewTasks {

  private static final int PREPARATION_DAYS = 30;
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final Participations participations;

  ReviewTasks(Participations participations) {
    this.participations = participations;
  }

  /** The start of the day, thirty days before the review's last day; may already be past. */
  public Date preparationOpensAt(DelegateExecution execution) {
    var opens = nextReviewOn(execution).minusDays(PREPARATION_DAYS);
    return Date.from(opens.atStartOfDay(WorkingDays.QUEBEC).toInstant());
  }

  /** 17:00 in Québec on the review's last day. */
  public Date dueAt(DelegateExecution execution) {
    var due = nextReviewOn(execution).atTime(END_OF_DAY).atZone(WorkingDays.QUEBEC);
    return Date.from(due.toInstant());
  }

  private LocalDate nextReviewOn(DelegateExecution execution) {
    return participations.get(Long.parseLong(execution.getProcessBusinessKey())).nextReviewOn();
  }
}
