package org.filrouge.followup;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** Someone suspended wishes to stop: a review decides it with them, no task does (R19, R81). */
@Component
class AnswerWish implements TaskForm<AnswerWish.Submission> {

  record Submission(
      @NotNull WishAnswer decision,
      @NotBlank @Size(max = 1000) String note,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate nextContactOn) {}

  private final Suspensions suspensions;
  private final Timeline timeline;

  AnswerWish(Suspensions suspensions, Timeline timeline) {
    this.suspensions = suspensions;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return Map.of(
        "suspended",
        suspensions.get(task.pathwayId()).told(),
        "nextContactOn",
        suspensions.today().plusMonths(1));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var suspension = suspensions.get(task.pathwayId());
    var refused = suspensions.refused(suspension.from(), s.nextContactOn());
    if (refused.isPresent()) {
      return Outcome.refused("nextContactOn", refused.get());
    }
    var result = ContactResult.WISHES_TO_STOP;
    suspensions.contacted(suspension, result, s.nextContactOn(), s.note(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Suite donnée au souhait d'arrêter — %s. Prochain contact le %s."
            .formatted(
                s.decision().label().toLowerCase(java.util.Locale.CANADA_FRENCH),
                FrenchDate.of(s.nextContactOn())));
    return Outcome.done();
  }
}
