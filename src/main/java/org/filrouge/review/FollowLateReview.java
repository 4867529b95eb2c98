package org.filrouge.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.ReviewWords;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** A manager sees to a late review; only its decision closes the question (R78, R81, R120). */
@Component
class FollowLateReview implements TaskForm<FollowLateReview.Submission> {

  record Submission(@NotNull LateMeasure measure, @NotBlank @Size(max = 1_000) String note) {}

  private final Reviews reviews;
  private final Timeline timeline;
  private final Clock clock;

  FollowLateReview(Reviews reviews, Timeline timeline, Clock clock) {
    this.reviews = reviews;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var review = reviews.open(task.pathwayId()).orElseThrow();
    return Map.of(
        "agent",
        task.pathway().agent(),
        "when",
        ReviewWords.afterDecision(
            review.plannedOn(),
            review.lastDay(),
            LocalDate.now(clock.withZone(WorkingDays.QUEBEC))),
        "waitingFor",
        review.assessment() == null && review.waivedReason() == null
            ? "l'évaluation des objectifs"
            : "la décision de l'agente ou de l'agent");
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    reviews.followed(
        reviews.open(task.pathwayId()).orElseThrow(), task.user(), s.measure(), s.note());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Suite donnée à la révision encore à décider — "
            + Assessments.inSentence(s.measure().label())
            + ".");
    return Outcome.done();
  }
}
