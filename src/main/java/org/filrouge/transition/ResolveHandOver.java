package org.filrouge.transition;

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

/** Whoever offers the measure stays silent: a person waits on, or takes the request back (R30). */
@Component
class ResolveHandOver implements TaskForm<ResolveHandOver.Submission> {

  record Submission(@NotNull MeasureSilence decision, @Size(max = 1000) String reason)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return new Missing()
          .unless(
              decision != MeasureSilence.WITHDRAWN || reason != null,
              "reason",
              "dites en une phrase pourquoi la demande est retirée.")
          .errors();
    }
  }

  private final Choices choices;
  private final NotToBe notToBe;
  private final Timeline timeline;

  ResolveHandOver(Choices choices, NotToBe notToBe, Timeline timeline) {
    this.choices = choices;
    this.notToBe = notToBe;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeasureSilence> outcomes() {
    return List.of(MeasureSilence.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var choice = choices.get(task.pathwayId());
    return Map.of(
        "measure",
        choice.measureName(),
        "provider",
        choice.providerName(),
        "handedOverOn",
        FrenchDate.of(choice.handedOverAt()),
        "remindedOn",
        choice.remindedAt() == null
            ? "aucun rappel consigné"
            : "rappel le " + FrenchDate.of(choice.remindedAt()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == MeasureSilence.WITHDRAWN) {
      notToBe.withoutAnswer(task, s.reason());
    } else {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "La réponse de %s est attendue encore."
              .formatted(choices.get(task.pathwayId()).providerName()));
    }
    return Outcome.decided(s.decision());
  }
}
