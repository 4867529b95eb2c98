package org.filrouge.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The organism stays silent: the agent or a manager waits on, or takes the offer back (R30). */
@Component
class ResolveSilence implements TaskForm<ResolveSilence.Submission> {

  record Submission(@NotNull SilenceDecision decision, @Size(max = 1000) String reason)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return new Missing()
          .unless(
              decision != SilenceDecision.WITHDRAWN || reason != null,
              "reason",
              "dites en une phrase pourquoi l'offre est retirée.")
          .errors();
    }
  }

  private final Placements placements;
  private final Places places;
  private final Timeline timeline;

  ResolveSilence(Placements placements, Places places, Timeline timeline) {
    this.placements = placements;
    this.places = places;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<SilenceDecision> outcomes() {
    return List.of(SilenceDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var placement = placements.held(task.pathwayId());
    return Map.of(
        "organism",
        placement.organismName(),
        "offeredOn",
        FrenchDate.of(placement.offeredAt()),
        "remindedOn",
        placement.remindedAt() == null
            ? "aucun rappel consigné"
            : "rappel le " + FrenchDate.of(placement.remindedAt()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == SilenceDecision.WITHDRAWN) {
      places.release(task.pathwayId(), ReleaseReason.SILENCE, s.reason(), task.user());
    } else {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Malgré le silence de %s, l'offre de place est maintenue."
              .formatted(placements.held(task.pathwayId()).organismName()));
    }
    return Outcome.decided(s.decision());
  }
}
