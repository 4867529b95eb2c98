package org.filrouge.task;

import java.util.Date;
import org.filrouge.calendar.WorkingDays;

/** Due dates of tasks, in working days of Québec. */
@ModelBean("deadline")
public class DeadlineTasks {

  private final WorkingDays calendar;

  DeadlineTasks(WorkingDays calendar) {
    this.calendar = calendar;
  }

  /** The end of the n-th working day after today. */
  public Date inWorkingDays(long days) {
    return Date.from(calendar.dueAt((int) days));
  }
}
