package org.filrouge.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Date;
import org.filrouge.calendar.WorkingDays;

/** Due dates of tasks, in working days of Québec. */
@ModelBean("deadline")
public class DeadlineTasks {

  private final WorkingDays calendar;

  DeadlineTasks(WorkingDays calendar) {
    this.calendar = calendar;
  }

  /** The end of the n-th working day after today; at most about a year. */
  public Date inWorkingDays(@Min(1) @Max(260) long days) {
    return Date.from(calendar.dueAt((int) days));
  }
}
