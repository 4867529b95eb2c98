package org.filrouge.transition;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.Deaths;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** A refusal is no end: the agent decides what comes next, with the person (R81, R94). */
@Component
class DecideNextStep implements TaskForm<DecideNextStep.Submission> {

  record Submission(
      @NotNull NextStep decision,
      @Future @Within(months = Within.A_YEAR) LocalDate resumeOn,
      StopReason stopReason,
      @Size(max = 10_000) String reason,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      boolean stops = decision == NextStep.STOP;
      boolean softly = stops && stopReason == StopReason.DECEASED;
      return new Missing()
          .unless(softly || reason != null, "reason", "dites ce qui fonde cette décision.")
          .unless(
              decision != NextStep.PAUSE || resumeOn != null,
              "resumeOn",
              "convenez avec la personne du jour où la question sera reprise.")
          .unless(!stops || stopReason != null, "stopReason", "choisissez le motif.")
          .unless(
              !stops || softly || nextStep != null,
              "nextStep",
              "personne ne part sans suite; dites laquelle.")
          .errors();
    }
  }

  private final Phases phases;
  private final MeasureRefusals refusals;
  private final Stops stops;
  private final Deaths deaths;
  private final Timeline timeline;

  DecideNextStep(
      Phases phases, MeasureRefusals refusals, Stops stops, Deaths deaths, Timeline timeline) {
    this.deaths = deaths;
    this.phases = phases;
    this.refusals = refusals;
    this.stops = stops;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<NextStep> outcomes() {
    return List.of(NextStep.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var known = new HashMap<String, Object>();
    refusals
        .last(phases.get(task.pathwayId()).id())
        .ifPresent(
            refusal -> {
              known.put(
                  "measure",
                  refusal.measureName() == null ? "aucune encore" : refusal.measureName());
              known.put("whose", refusal.whose().label());
              known.put("why", refusal.why());
              known.put("note", refusal.note());
            });
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var phase = phases.get(task.pathwayId());
    refusals.last(phase.id()).ifPresent(refusal -> refusals.answered(refusal, s, task.user()));
    switch (s.decision()) {
      case CHOOSE_AGAIN -> note(task, "une autre mesure sera choisie");
      case PREPARE_MORE -> note(task, "le plan d'action est repris");
      case PAUSE -> {
        phases.paused(task.pathwayId(), s.resumeOn());
        note(task, "pause, reprise le " + FrenchDate.of(s.resumeOn()));
      }
      case STOP -> stopped(task, s);
    }
    return Outcome.decided(s.decision());
  }

  private void stopped(TaskContext task, Submission s) {
    if (s.stopReason() == StopReason.DECEASED) {
      deaths.recorded(task);
    } else {
      stops.decided(task.pathwayId(), s.stopReason(), s.nextStep(), task.user());
    }
  }

  private void note(TaskContext task, String what) {
    timeline.add(
        task.pathwayId(), task.user(), "Suite décidée avec la personne : %s.".formatted(what));
  }
}
