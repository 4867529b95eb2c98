package org.filrouge.participation;

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

/** The agent reads the proposed plan, and agrees or says what to work on again (R46-47, R121). */
@Component
class AnswerPlan implements TaskForm<AnswerPlan.Submission> {

  record Submission(@NotNull PlanAnswer answer, @Size(max = 10_000) String comment)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return answer == PlanAnswer.RETURNED && comment == null
          ? List.of(
              new FieldError(
                  "comment", "dites ce qui est à retravailler : l'organisme partira de là."))
          : List.of();
    }
  }

  private final PlanVersions versions;
  private final Timeline timeline;

  AnswerPlan(PlanVersions versions, Timeline timeline) {
    this.versions = versions;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<PlanAnswer> outcomes() {
    return List.of(PlanAnswer.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var plan = proposed(task);
    var known = new HashMap<String, Object>();
    known.put("version", plan.version());
    known.put("proposedOn", FrenchDate.of(plan.proposedAt()));
    known.put("template", plan.content().template().label());
    known.put("plan", PlanWords.shown(plan.content()));
    if (plan.content().changeReason() != null) {
      known.put("changeReason", plan.content().changeReason());
    }
    versions
        .beforeLast(task.pathwayId())
        .ifPresent(
            before ->
                known.put(
                    "changes",
                    PlanComparison.summary(PlanComparison.of(before.content(), plan.content()))));
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var plan = proposed(task);
    boolean agreed = s.answer() == PlanAnswer.AGREED;
    versions.answered(plan, agreed, s.comment(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        agreed
            ? "Plan convenu : la version %d est en vigueur.".formatted(plan.version())
            : "Plan retourné à retravailler, version %d; un commentaire l'accompagne."
                .formatted(plan.version()));
    return Outcome.decided(s.answer());
  }

  private PlanVersion proposed(TaskContext task) {
    return versions.last(task.pathwayId()).orElseThrow();
  }
}
