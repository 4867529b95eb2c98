package org.filrouge.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.OngoingParticipations;
import org.filrouge.participation.Participations;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The agent or the organism asks for a review before its time; one at a time (R78, R82). */
@Component
class StartEarlyReview implements StartForm<StartEarlyReview.Submission> {

  private static final String ALREADY_OPEN =
      "une révision est déjà ouverte pour ce dossier; poursuivez-la à partir de la liste des tâches.";

  record Submission(@NotBlank String participation, @NotBlank @Size(max = 1_000) String reason) {}

  private final OngoingParticipations ongoing;
  private final Reviews reviews;
  private final Participations participations;
  private final Timeline timeline;
  private final WorkingDays calendar;
  private final Clock clock;

  StartEarlyReview(
      OngoingParticipations ongoing,
      Reviews reviews,
      Participations participations,
      Timeline timeline,
      WorkingDays calendar,
      Clock clock) {
    this.ongoing = ongoing;
    this.reviews = reviews;
    this.participations = participations;
    this.timeline = timeline;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("participations", ongoing.choices(actor, OngoingParticipations.NO_OPEN_REVIEW));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var asked = ongoing.pathway(actor, s.participation());
    if (asked.isEmpty()) {
      return Outcome.refused(
          "participation",
          "aucune participation en cours ne correspond chez vous : elle est terminée ou suivie"
              + " ailleurs. Choisissez-la dans la liste.");
    }
    long pathway = asked.get();
    if (reviews.open(pathway).isPresent()) {
      return Outcome.refused("participation", ALREADY_OPEN);
    }
    try {
      return opened(actor, pathway, s.reason());
    } catch (DuplicateKeyException atTheSameMoment) {
      return Outcome.refused("participation", ALREADY_OPEN);
    }
  }

  private Outcome opened(Actor actor, long pathway, String reason) {
    var participation = participations.get(pathway);
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var planned = ReviewDates.early(calendar, today, participation.plannedReviewOn());
    reviews.opened(pathway, actor.user(), planned, participation.nextReviewOn(), reason);
    timeline.add(
        pathway,
        actor.user(),
        "Révision demandée sans attendre l'année; décision prévue le %s."
            .formatted(FrenchDate.of(planned)));
    return Outcome.opened(pathway);
  }
}
