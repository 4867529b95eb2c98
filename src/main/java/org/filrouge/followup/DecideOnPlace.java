package org.filrouge.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.SuspendedPlace;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The place of someone suspended is kept or released, and the agent says why (R81, R102). */
@Component
class DecideOnPlace implements TaskForm<DecideOnPlace.Submission> {

  record Submission(@NotNull PlaceDecision decision, @NotBlank @Size(max = 1000) String reason) {}

  private final Suspensions suspensions;
  private final Placements placements;
  private final SuspendedPlace place;
  private final Timeline timeline;

  DecideOnPlace(
      Suspensions suspensions, Placements placements, SuspendedPlace place, Timeline timeline) {
    this.suspensions = suspensions;
    this.placements = placements;
    this.place = place;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var suspension = suspensions.get(task.pathwayId());
    return Map.of(
        "organism",
        placements.current(task.pathwayId()).map(Placement::organismName).orElse("—"),
        "suspended",
        suspension.told(),
        "cause",
        suspension.reason().label(),
        "decision",
        PlaceDecision.KEEP);
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var suspension = suspensions.get(task.pathwayId());
    var held = placements.current(task.pathwayId()).filter(Placement::occupied);
    boolean releases = s.decision() == PlaceDecision.RELEASE && held.isPresent();
    suspensions.placeDecided(
        suspension, releases ? held.get().organism() : null, s.reason(), task.user());
    if (releases) {
      place.released(task.pathwayId(), s.reason(), task.user());
    } else {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "La place est gardée pendant la suspension; le motif est consigné.");
    }
    return Outcome.done();
  }
}
