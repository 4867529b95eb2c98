package org.filrouge.reorientation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The organism learns what was decided and hands over what will help (R30, R35, R80). */
@Component
class ReadReorientation implements TaskForm<ReadReorientation.Submission> {

  record Submission(@Size(max = 10_000) String handOver) {}

  private final Reorientations reorientations;
  private final Timeline timeline;

  ReadReorientation(Reorientations reorientations, Timeline timeline) {
    this.reorientations = reorientations;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var unread = reorientations.unread(task.pathwayId(), task.actor()).orElseThrow();
    return Map.of(
        "occasion",
        Told.occasion(unread),
        "decision",
        Told.decision(unread),
        "reason",
        Told.reason(unread));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var unread = reorientations.unread(task.pathwayId(), task.actor()).orElseThrow();
    reorientations.read(unread, s.handOver(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        unread.organismName() == null
            ? "Décision sur la réorientation lue."
            : "%s a pris connaissance de la décision sur la réorientation."
                .formatted(unread.organismName()));
    return Outcome.done();
  }
}
