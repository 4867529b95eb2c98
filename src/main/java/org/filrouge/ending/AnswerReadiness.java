package org.filrouge.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent confirms, and the end is prepared; or explains (R33). Nothing ends here (R81). */
@Component
class AnswerReadiness implements TaskForm<AnswerReadiness.Submission> {

  record Submission(@NotNull ReadinessAnswer answer, @Size(max = 10_000) String explanation)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return answer == ReadinessAnswer.NOT_YET && explanation == null
          ? List.of(
              new FieldError(
                  "explanation", "dites à l'organisme ce qu'il faut encore, et pour quand."))
          : List.of();
    }
  }

  private final ReadinessExchanges exchanges;
  private final EndOpening opening;
  private final Timeline timeline;

  AnswerReadiness(ReadinessExchanges exchanges, EndOpening opening, Timeline timeline) {
    this.exchanges = exchanges;
    this.opening = opening;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var told = exchanges.open(task.pathwayId()).orElseThrow();
    return Map.of(
        "toldOn",
        FrenchDate.of(told.toldAt()),
        "organism",
        Objects.requireNonNullElse(told.organismName(), "L'organisme"),
        "signs",
        told.signs(),
        "wish",
        told.wish());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var told = exchanges.open(task.pathwayId()).orElseThrow();
    exchanges.answered(told, s.answer(), s.explanation(), task.user());
    if (s.answer() == ReadinessAnswer.CONFIRMED) {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Deuxième échange : l'accès à une mesure est confirmé par le bureau.");
      opening.readinessConfirmed(task.pathwayId(), s.explanation(), task.user());
    } else {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Deuxième échange : pas encore; ce qu'il faut est dit à l'organisme.");
    }
    return Outcome.done();
  }
}
