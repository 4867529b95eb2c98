package org.filrouge.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.participation.ReviewWords;
import org.filrouge.placement.PlaceConsent;
import org.filrouge.task.Markdown;
import org.springframework.stereotype.Component;

/** All that is known on the day of the decision, so that nobody has to look for it (R35). */
@Component
class ReviewSheet {

  private final Reviews reviews;
  private final Participations participations;
  private final PlaceConsent places;
  private final Clock clock;

  ReviewSheet(Reviews reviews, Participations participations, PlaceConsent places, Clock clock) {
    this.places = places;
    this.clock = clock;
    this.reviews = reviews;
    this.participations = participations;
  }

  Map<String, Object> of(Review review) {
    var values = new HashMap<String, Object>();
    var participation = participations.get(review.pathwayId());
    values.put("startedOn", FrenchDate.of(participation.startedOn()));
    values.put(
        "lastReview",
        reviews.lastHeldOn(review.pathwayId()).map(FrenchDate::of).orElse("aucune encore"));
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    values.put("when", ReviewWords.afterDecision(review.plannedOn(), review.lastDay(), today));
    // It should hold until the next review: this meeting is the time to sign it again.
    values.put("consent", places.renewal(review.pathwayId(), today.plusYears(1)).orElse(null));
    values.put("earlyReason", review.earlyReason());
    values.put("waivedReason", review.waivedReason());
    values.put("proposal", review.proposal());
    values.put(
        "proposalText",
        review.proposal() == null
            ? "aucune; décidez d'après votre rencontre"
            : Assessments.inSentence(review.proposal().label()));
    values.put("reasons", reasons(review));
    if (review.assessment() != null) {
      assessed(values, review.assessment());
    }
    return values;
  }

  private static Markdown reasons(Review review) {
    return review.proposalReasons() == null ? null : Markdown.listOfLines(review.proposalReasons());
  }

  private static void assessed(Map<String, Object> values, Assessment assessment) {
    values.put("assessedOn", FrenchDate.of(assessment.at()));
    values.put("objectives", Assessments.listed(assessment.objectives()));
    values.put("perseverance", assessment.perseverance());
    values.put("personSays", assessment.personSays());
    values.put("takingPart", assessment.takingPart());
    values.put("recommendation", Assessments.inSentence(assessment.recommendation().label()));
    values.put("recommendationReason", assessment.recommendationReason());
  }
}
