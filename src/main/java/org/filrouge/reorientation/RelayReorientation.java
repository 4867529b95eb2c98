package org.filrouge.reorientation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** A request waits too long: managers see to it that someone decides (R30, R120). */
@Component
class RelayReorientation implements TaskForm<RelayReorientation.Submission> {

  record Submission(@NotBlank @Size(max = 10_000) String agreed) {}

  private final Reorientations reorientations;
  private final Timeline timeline;

  RelayReorientation(Reorientations reorientations, Timeline timeline) {
    this.reorientations = reorientations;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var request = reorientations.open(task.pathwayId()).orElseThrow();
    return Map.of("askedOn", FrenchDate.of(request.recordedAt()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    reorientations.relayed(task.pathwayId(), s.agreed(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Demande de réorientation : relais fait auprès de l'équipe pour qu'elle soit décidée.");
    return Outcome.done();
  }
}
