package org.filrouge.review;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.EndOpening;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.participation.Reorienting;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/**
 * What a decided review changes: the date of the next one, always, and what it sets off (R78-81).
 */
@Component
class Decided {

  private final Reviews reviews;
  private final Participations participations;
  private final Timeline timeline;
  private final Reorienting reorienting;
  private final EndOpening ends;

  Decided(
      Reviews reviews,
      Participations participations,
      Timeline timeline,
      Reorienting reorienting,
      EndOpening ends) {
    this.reviews = reviews;
    this.participations = participations;
    this.timeline = timeline;
    this.reorienting = reorienting;
    this.ends = ends;
  }

  void by(TaskContext task, Review review, DecideReview.Submission s) {
    boolean diverges = DecideReview.diverges(review, s);
    LocalDate next = participations.reviewed(task.pathwayId(), s.heldOn());
    reviews.decided(review, task.user(), s, diverges ? s.divergenceReason() : null, next);
    timeline.add(task.pathwayId(), task.user(), line(review, s, next));
    if (s.decision().towardEnd()) {
      ends.decidedInReview(task.pathwayId(), s.reason(), s.summary(), task.user());
    }
    if (s.decision() == ReviewDecision.REORIENTATION) {
      reorienting.decidedInReview(task.pathwayId(), task.user(), s.summary(), true);
    }
  }

  /** Why what is decided cannot be begun now, or nothing: one move at a time (R80). */
  Optional<String> refusal(TaskContext task, ReviewDecision decision) {
    return decision == ReviewDecision.REORIENTATION
        ? reorienting.refusal(task.pathwayId())
        : Optional.empty();
  }

  private static String line(Review review, DecideReview.Submission s, LocalDate next) {
    return "%s tenue le %s — %s. Proposition de la table : %s.%s Prochaine révision au plus tard le %s."
        .formatted(
            review.early() ? "Révision devancée" : "Révision annuelle",
            FrenchDate.of(s.heldOn()),
            Assessments.inSentence(s.decision().label()),
            review.proposal() == null
                ? "aucune"
                : Assessments.inSentence(review.proposal().label()),
            DecideReview.diverges(review, s)
                ? " La décision en diffère; la raison est au dossier."
                : "",
            FrenchDate.of(next));
  }
}
