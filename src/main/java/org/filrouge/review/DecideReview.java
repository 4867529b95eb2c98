package org.filrouge.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.EndReason;
import org.filrouge.participation.Participations;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The table proposes, a person decides, may diverge and says why; both are kept (R78-84). */
@Component
class DecideReview implements TaskForm<DecideReview.Submission> {

  record Submission(
      @NotNull @PastOrPresent @Since(years = 2) LocalDate heldOn,
      @NotNull ReviewDecision decision,
      @Size(max = 10_000) String divergenceReason,
      @NotBlank @Size(max = 10_000) String summary,
      EndReason endReason)
      implements Checked {

    /** An end is coded: what it asks for depends on it (R87-94). */
    @Override
    public List<FieldError> check() {
      return decision == ReviewDecision.ENDED && endReason == null
          ? List.of(new FieldError("endReason", "dites pourquoi la participation prendrait fin."))
          : List.of();
    }

    EndReason reason() {
      return decision == ReviewDecision.TRANSITION ? EndReason.READY_FOR_MEASURE : endReason;
    }
  }

  private final Reviews reviews;
  private final Participations participations;
  private final ReviewSheet sheet;
  private final Decided decided;

  DecideReview(Reviews reviews, Participations participations, ReviewSheet sheet, Decided decided) {
    this.reviews = reviews;
    this.participations = participations;
    this.sheet = sheet;
    this.decided = decided;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return sheet.of(open(task));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var review = open(task);
    var tooEarly = heldTooEarly(review, s.heldOn());
    if (tooEarly.isPresent()) {
      return Outcome.refused("heldOn", tooEarly.get());
    }
    if (diverges(review, s) && s.divergenceReason() == null) {
      return Outcome.refused(
          "divergenceReason", "votre décision diffère de la proposition; dites pourquoi.");
    }
    var refusal = decided.refusal(task, s.decision());
    if (refusal.isPresent()) {
      return Outcome.refused("decision", refusal.get());
    }
    decided.by(task, review, s);
    // The participation asks the dossier: a called phase hands on no code.
    return Outcome.done();
  }

  static boolean diverges(Review review, Submission s) {
    return review.proposal() != null && review.proposal() != s.decision();
  }

  private Optional<String> heldTooEarly(Review review, LocalDate heldOn) {
    var startedOn = participations.get(review.pathwayId()).startedOn();
    if (!heldOn.isAfter(startedOn)) {
      return Optional.of(
          "la participation a commencé le %s; indiquez une date qui vient après."
              .formatted(FrenchDate.of(startedOn)));
    }
    return reviews
        .lastHeldOn(review.pathwayId())
        .filter(last -> !heldOn.isAfter(last))
        .map(
            last ->
                "la dernière révision date du %s; indiquez une date qui vient après."
                    .formatted(FrenchDate.of(last)))
        .or(
            () ->
                heldOn.isBefore(review.readyOn())
                    ? Optional.of(review.notReadyBefore())
                    : Optional.empty());
  }

  private Review open(TaskContext task) {
    return reviews.open(task.pathwayId()).orElseThrow();
  }
}
