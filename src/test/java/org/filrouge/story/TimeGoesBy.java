package org.filrouge.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.filrouge.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Lets time go by for one pathway: each thing that was waiting happens at its own hour. */
@Component
class TimeGoesBy {

  private static final Comparator<Job> DUE =
      Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final RuntimeService runtime;
  private final ManagementService management;

  TimeGoesBy(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /** It is that day, at noon; nothing happens by itself. */
  void itIs(LocalDate day) {
    ClockUtil.setCurrentTime(Date.from(noon(day)));
  }

  /** Until noon of that day, telling after each thing that happened. */
  void until(long pathway, LocalDate day, Runnable happened) {
    while (nextHappens(pathway, noon(day))) {
      happened.run();
    }
    itIs(day);
  }

  /** What comes next happens at its hour, if it comes until then. */
  boolean nextHappens(long pathway, Instant end) {
    var next = jobs(pathway).stream().min(DUE).filter(job -> !due(job).isAfter(end));
    next.ifPresent(
        job -> {
          if (due(job).isAfter(now())) {
            ClockUtil.setCurrentTime(job.getDuedate());
          }
          management.executeJob(job.getId());
        });
    return next.isPresent();
  }

  /** Everything the pathway waits for. */
  List<Job> jobs(long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .list()
        .stream()
        .flatMap(
            instance ->
                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
        .toList();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), WorkingDays.QUEBEC);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(WorkingDays.QUEBEC).toInstant();
  }

  private static Instant due(Job job) {
    return Optional.ofNullable(job.getDuedate()).map(Date::toInstant).orElseGet(TimeGoesBy::now);
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }
}
