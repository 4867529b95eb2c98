package org.filrouge.aftercare;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.DeathDecision;
import org.filrouge.ending.Deaths;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** A death was told after the way out: one decision of the agent ends all, softly (R81). */
@Component
class RecordDeathAfter implements TaskForm<RecordDeathAfter.Submission> {

  record Submission(@NotNull DeathDecision decision) {}

  private final Breaks breaks;
  private final Deaths deaths;
  private final Timeline timeline;

  RecordDeathAfter(Breaks breaks, Deaths deaths, Timeline timeline) {
    this.breaks = breaks;
    this.deaths = deaths;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var told = breaks.open(task.pathwayId()).orElseThrow();
    return Map.of("askedOn", FrenchDate.of(told.toldAt()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == DeathDecision.CONFIRMED) {
      deaths.recorded(task);
    } else {
      breaks.over(task.pathwayId(), BreakDecision.RESUMED, task.user());
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Signalement corrigé : le suivi se poursuit, comme prévu.");
    }
    return Outcome.done();
  }
}
