package org.filrouge.reorientation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent reorients or maintains, with a reason in both cases (R80-81). */
@Component
class DecideReorientation implements TaskForm<DecideReorientation.Submission> {

  record Submission(
      @NotNull ReorientationDecision decision,
      @NotBlank @Size(max = 10_000) String reason,
      FormerPlace formerPlace)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == ReorientationDecision.REORIENT && formerPlace == null
          ? List.of(
              new FieldError("formerPlace", "dites ce que devient la place actuelle entre-temps."))
          : List.of();
    }
  }

  private final Reorientations reorientations;
  private final Opening opening;
  private final Timeline timeline;

  DecideReorientation(Reorientations reorientations, Opening opening, Timeline timeline) {
    this.reorientations = reorientations;
    this.opening = opening;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<ReorientationDecision> outcomes() {
    return List.of(ReorientationDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var request = reorientations.open(task.pathwayId()).orElseThrow();
    var known = new HashMap<String, Object>();
    known.put("askedBy", request.askedBy().label());
    known.put("askedOn", FrenchDate.of(request.recordedAt()));
    known.put("organism", request.organism() == null ? "aucune place" : request.organismName());
    known.put("request", request.reason());
    known.put("wish", request.wish());
    known.put("formerPlace", FormerPlace.KEEP);
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    return s.decision() == ReorientationDecision.REORIENT ? reorient(task, s) : maintain(task, s);
  }

  private Outcome reorient(TaskContext task, Submission s) {
    var searching = opening.searching(task.pathwayId());
    if (searching.isPresent()) {
      return Outcome.refused("decision", searching.get());
    }
    reorientations.decided(task.pathwayId(), s, task.user());
    opening.leaves(task.pathwayId(), s.formerPlace() == FormerPlace.KEEP, task.user());
    return Outcome.decided(ReorientationDecision.REORIENT);
  }

  private Outcome maintain(TaskContext task, Submission s) {
    reorientations.decided(task.pathwayId(), s, task.user());
    reorientations.ended(task.pathwayId(), Ending.MAINTAINED, null, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Demande de réorientation : il est décidé de poursuivre dans le même organisme; le motif est consigné.");
    return Outcome.decided(ReorientationDecision.MAINTAIN);
  }
}
