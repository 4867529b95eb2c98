package org.filrouge.transition;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The agent agrees with the person on the measure and on who accompanies them (R18, R85-86). */
@Component
class ArrangeTransition implements TaskForm<ArrangeTransition.Submission> {

  record Submission(
      @NotBlank @Size(max = 200) String measure,
      @NotBlank @Size(max = 200) String adviser,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate firstMeeting,
      @NotNull Accompaniment accompaniedBy,
      @NotBlank @Size(max = 1_000) String nextStep) {}

  private final Transitions transitions;

  ArrangeTransition(Transitions transitions) {
    this.transitions = transitions;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    transitions.arranged(
        new TransitionPlan(
            task.pathwayId(),
            s.measure(),
            s.adviser(),
            s.firstMeeting(),
            s.accompaniedBy(),
            s.nextStep()),
        task.user());
    return Outcome.done();
  }
}
