package org.filrouge.casestudy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.task.ModelBean;

/** What the case study's model asks; each date comes from the dossier. */
@ModelBean("caseStudy")
public class CaseStudyTasks {

  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final CaseStudies studies;

  CaseStudyTasks(CaseStudies studies) {
    this.studies = studies;
  }

  /** 17:00 in Québec on the day of the meeting. */
  public Date plannedAt(DelegateExecution execution) {
    return endOf(studies.get(pathway(execution)).plannedOn());
  }

  /** Whether a day was agreed to check what was decided. */
  public boolean followUpPlanned(DelegateExecution execution) {
    return studies.current(pathway(execution)).isPresent();
  }

  /** 17:00 in Québec on the day agreed to check what was decided. */
  public Date followUpAt(DelegateExecution execution) {
    return endOf(studies.get(pathway(execution)).followUpOn());
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  private static Date endOf(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
