package org.filrouge.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.needs.Needs;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.participation.SideProcesses;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The yearly review: a judgement with the person, then something is decided (R78-84). */
@Component
class HoldReview implements TaskForm<HoldReview.Submission> {

  record Submission(
      @NotNull @PastOrPresent LocalDate heldOn,
      @NotNull ReviewDecision decision,
      @NotBlank @Size(max = 10_000) String summary,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    /** Nobody leaves without a next step (R94). */
    @Override
    public List<FieldError> check() {
      return decision == ReviewDecision.ENDED && nextStep == null
          ? List.of(
              new FieldError(
                  "nextStep", "une fin de participation porte une suite; dites laquelle."))
          : List.of();
    }
  }

  private final Reviews reviews;
  private final Participations participations;
  private final Needs needs;
  private final Pathways pathways;
  private final Timeline timeline;
  private final ObjectProvider<PlaceRelease> places;
  private final SideProcesses sides;

  HoldReview(
      Reviews reviews,
      Participations participations,
      Needs needs,
      Pathways pathways,
      Timeline timeline,
      ObjectProvider<PlaceRelease> places,
      SideProcesses sides) {
    this.reviews = reviews;
    this.participations = participations;
    this.needs = needs;
    this.pathways = pathways;
    this.timeline = timeline;
    this.places = places;
    this.sides = sides;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<ReviewDecision> outcomes() {
    return List.of(ReviewDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var values = new HashMap<String, Object>();
    var participation = participations.get(task.pathwayId());
    values.put("startedOn", FrenchDate.of(participation.startedOn()));
    values.put("nextReviewOn", FrenchDate.of(participation.nextReviewOn()));
    values.put("lastReview", lastReview(task).map(FrenchDate::of).orElse("aucune encore"));
    values.put("objectives", objectives(task));
    return values;
  }

  private String objectives(TaskContext task) {
    return needs.latest(task.pathwayId()).map(n -> n.objectives()).orElse(List.of()).stream()
        .map(ProgrammeObjective::label)
        .collect(Collectors.joining("; "));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var tooEarly = heldTooEarly(task, s.heldOn());
    if (tooEarly.isPresent()) {
      return Outcome.refused("heldOn", tooEarly.get());
    }
    var next = reviews.held(task.pathwayId(), task.user(), s);
    timeline.add(task.pathwayId(), task.user(), line(s, next));
    if (s.decision() == ReviewDecision.ENDED) {
      ended(task, s);
    }
    return Outcome.decided(s.decision());
  }

  private Optional<String> heldTooEarly(TaskContext task, LocalDate heldOn) {
    var startedOn = participations.get(task.pathwayId()).startedOn();
    if (!heldOn.isAfter(startedOn)) {
      return Optional.of(
          "la participation a commencé le %s; indiquez une date qui vient après."
              .formatted(FrenchDate.of(startedOn)));
    }
    return lastReview(task)
        .filter(last -> !heldOn.isAfter(last))
        .map(
            last ->
                "la dernière révision date du %s; indiquez une date qui vient après."
                    .formatted(FrenchDate.of(last)));
  }

  private void ended(TaskContext task, Submission s) {
    participations.ended(task.pathwayId(), task.user());
    places.ifAvailable(place -> place.participationEnded(task.pathwayId(), task.user()));
    sides.participationEnded(task.pathwayId(), task.user());
    var closing = new Closing(Closing.Reason.PARTICIPATION_ENDED, null, s.nextStep());
    pathways.closed(task.pathwayId(), task.user(), closing);
  }

  private Optional<LocalDate> lastReview(TaskContext task) {
    return reviews.lastHeldOn(task.pathwayId());
  }

  private static String line(Submission s, Optional<LocalDate> next) {
    return "Révision annuelle tenue le %s — %s.%s"
        .formatted(
            FrenchDate.of(s.heldOn()),
            s.decision().label().toLowerCase(java.util.Locale.CANADA_FRENCH),
            next.map(day -> " Prochaine révision au plus tard le " + FrenchDate.of(day) + ".")
                .orElse(""));
  }
}
