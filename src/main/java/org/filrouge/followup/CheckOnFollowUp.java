package org.filrouge.followup;

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

/** The month's follow-up does not come: the agent asks, waits on, or closes it (R77, R120). */
@Component
class CheckOnFollowUp implements TaskForm<CheckOnFollowUp.Submission> {

  record Submission(@NotNull CheckDecision decision, @Size(max = 1000) String note)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == CheckDecision.CLOSED && note == null
          ? List.of(
              new FieldError("note", "dites en une phrase ce que vous savez de la participation."))
          : List.of();
    }
  }

  private final FollowUps followUps;
  private final Timeline timeline;

  CheckOnFollowUp(FollowUps followUps, Timeline timeline) {
    this.followUps = followUps;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<CheckDecision> outcomes() {
    return List.of(CheckDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var month = followUps.get(task.pathwayId());
    return Map.of(
        "follower",
        month.follower(),
        "askedOn",
        FrenchDate.of(month.askedAt()),
        "remindedOn",
        month.remindedAt() == null
            ? "aucun rappel consigné"
            : "rappel le " + FrenchDate.of(month.remindedAt()),
        "last",
        FrenchDate.of(followUps.last(task.pathwayId())));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var month = followUps.get(task.pathwayId());
    followUps.checked(month, s.decision(), s.note(), task.user());
    timeline.add(task.pathwayId(), task.user(), line(month, s.decision()));
    return Outcome.decided(s.decision());
  }

  private static String line(MonthlyFollowUp month, CheckDecision decision) {
    return switch (decision) {
      case CALLED -> "Suivi du mois en retard : contact pris avec %s.".formatted(month.follower());
      case WAIT -> "Suivi du mois en retard : il est encore attendu.";
      case CLOSED -> "Suivi du mois clos par le bureau; le motif est consigné.";
    };
  }
}
