package org.filrouge.review;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.participation.Reorienting;
import org.filrouge.participation.SideProcesses;
import org.filrouge.task.TaskContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a decided review changes: the date of the next one, or the end a person chose (R78-81). */
@Component
class Decided {

  private final Reviews reviews;
  private final Participations participations;
  private final Pathways pathways;
  private final Timeline timeline;
  private final ObjectProvider<PlaceRelease> places;
  private final SideProcesses sides;
  private final Reorienting reorienting;

  Decided(
      Reviews reviews,
      Participations participations,
      Pathways pathways,
      Timeline timeline,
      ObjectProvider<PlaceRelease> places,
      SideProcesses sides,
      Reorienting reorienting) {
    this.reviews = reviews;
    this.participations = participations;
    this.pathways = pathways;
    this.timeline = timeline;
    this.places = places;
    this.sides = sides;
    this.reorienting = reorienting;
  }

  void by(TaskContext task, Review review, DecideReview.Submission s) {
    boolean diverges = DecideReview.diverges(review, s);
    LocalDate next =
        s.decision().over() ? null : participations.reviewed(task.pathwayId(), s.heldOn());
    reviews.decided(review, task.user(), s, diverges ? s.divergenceReason() : null, next);
    timeline.add(task.pathwayId(), task.user(), line(review, s, next));
    if (s.decision().over()) {
      over(task, s);
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

  /** The place is given back once; a passage to measures goes on in the pathway (R85-86). */
  private void over(TaskContext task, DecideReview.Submission s) {
    participations.ended(task.pathwayId(), task.user());
    places.ifAvailable(place -> place.participationEnded(task.pathwayId(), task.user()));
    sides.participationEnded(task.pathwayId(), task.user());
    if (s.decision() == ReviewDecision.ENDED) {
      var closing = new Closing(Closing.Reason.PARTICIPATION_ENDED, null, s.nextStep());
      pathways.closed(task.pathwayId(), task.user(), closing);
    }
  }

  private static String line(Review review, DecideReview.Submission s, LocalDate next) {
    return "%s tenue le %s — %s. Proposition de la table : %s.%s%s"
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
            next == null ? "" : " Prochaine révision au plus tard le " + FrenchDate.of(next) + ".");
  }
}
