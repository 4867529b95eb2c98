package org.filrouge.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The organism asked for help in a follow-up: the agent answers (R101, R121-123). */
@Component
class AnswerCall implements TaskForm<AnswerCall.Submission> {

  record Submission(@NotBlank @Size(max = 1000) String answer) {}

  private final Calls calls;
  private final Timeline timeline;

  AnswerCall(Calls calls, Timeline timeline) {
    this.calls = calls;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return calls
        .oldest(task.pathwayId())
        .map(
            call ->
                Map.<String, Object>of(
                    "follower",
                    call.follower() == null ? "le bureau" : call.follower(),
                    "askedOn",
                    FrenchDate.of(call.askedAt()),
                    "helpFor",
                    call.helpFor()))
        .orElse(Map.of());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    calls
        .oldest(task.pathwayId())
        .ifPresent(
            call -> {
              calls.answered(call, s.answer(), task.user());
              timeline.add(
                  task.pathwayId(),
                  task.user(),
                  "Réponse donnée à la demande d'aide du %s; ce qui est convenu est consigné."
                      .formatted(FrenchDate.of(call.askedAt())));
            });
    return Outcome.done();
  }
}
