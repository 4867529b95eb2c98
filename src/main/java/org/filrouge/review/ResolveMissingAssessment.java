package org.filrouge.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.ReviewWords;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The assessment does not come: the agent waits on, or holds the review without it (R78, R120). */
@Component
class ResolveMissingAssessment implements TaskForm<ResolveMissingAssessment.Submission> {

  record Submission(@NotNull MissingAssessmentDecision decision, @Size(max = 1_000) String reason)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == MissingAssessmentDecision.WITHOUT_ORGANISM && reason == null
          ? List.of(
              new FieldError(
                  "reason", "dites en une phrase pourquoi la révision se tient sans elle."))
          : List.of();
    }
  }

  private final Reviews reviews;
  private final Timeline timeline;
  private final Clock clock;

  ResolveMissingAssessment(Reviews reviews, Timeline timeline, Clock clock) {
    this.clock = clock;
    this.reviews = reviews;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MissingAssessmentDecision> outcomes() {
    return List.of(MissingAssessmentDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var review = reviews.open(task.pathwayId()).orElseThrow();
    return Map.of(
        "openedOn",
        FrenchDate.of(review.openedAt()),
        "when",
        ReviewWords.afterDecision(
            review.plannedOn(),
            review.lastDay(),
            LocalDate.now(clock.withZone(WorkingDays.QUEBEC))));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == MissingAssessmentDecision.WITHOUT_ORGANISM) {
      reviews.waived(reviews.open(task.pathwayId()).orElseThrow(), task.user(), s.reason());
      timeline.add(
          task.pathwayId(),
          task.user(),
          "La révision se tient sans l'évaluation de l'organisme; la raison est au dossier.");
    } else {
      timeline.add(
          task.pathwayId(), task.user(), "L'évaluation des objectifs est attendue encore.");
    }
    return Outcome.decided(s.decision());
  }
}
