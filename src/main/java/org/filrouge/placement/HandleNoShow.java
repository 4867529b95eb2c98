package org.filrouge.placement;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/**
 * After an absence on the first day, the agent agrees on what follows with the person (R50, R81).
 */
@Component
class HandleNoShow implements TaskForm<HandleNoShow.Submission> {

  private static final String NO_CONSENT =
      "le consentement écrit de la personne pour cet organisme n'est plus en vigueur. Si elle"
          + " souhaite y aller, consignez d'abord le nouveau (« Consentement signé »); sinon,"
          + " choisissez une autre suite.";

  record Submission(
      @NotBlank @Size(max = 10_000) String contact,
      @NotNull NoShowDecision decision,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate newDate,
      ClosingChoice closingReason,
      @Size(max = 1000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      if (decision == NoShowDecision.CLOSED) {
        return ClosingChoice.missing(closingReason, nextStep);
      }
      return new Missing()
          .unless(
              decision != NoShowDecision.NEW_DATE || newDate != null,
              "newDate",
              "indiquez la nouvelle date convenue.")
          .errors();
    }
  }

  private final Placements placements;
  private final Places places;
  private final FirstDays firstDays;
  private final Pathways pathways;
  private final Consents consents;
  private final Moves moves;
  private final Timeline timeline;

  HandleNoShow(
      Placements placements,
      Places places,
      FirstDays firstDays,
      Pathways pathways,
      Consents consents,
      Moves moves,
      Timeline timeline) {
    this.placements = placements;
    this.places = places;
    this.firstDays = firstDays;
    this.pathways = pathways;
    this.consents = consents;
    this.moves = moves;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<NoShowDecision> outcomes() {
    return List.of(NoShowDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var placement = placements.held(task.pathwayId());
    return Map.of(
        "organism",
        placement.organismName(),
        "plannedOn",
        FrenchDate.of(placement.startDate()),
        "closingMeaning",
        moves.closingMeaning(task.pathwayId()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var placement = placements.held(task.pathwayId());
    if (s.decision() == NoShowDecision.NEW_DATE) {
      if (!consents.covers(task.pathway().fileNumber(), placement.organism())) {
        return Outcome.refused("decision", NO_CONSENT);
      }
      firstDays.moved(placement, "NEW_DATE", s.newDate(), s.contact(), task.user());
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Nouvelle date convenue avec la personne : première journée le %s."
              .formatted(FrenchDate.of(s.newDate())));
    } else {
      var refusal = refusal(task, s);
      if (refusal.isPresent()) {
        return Outcome.refused("decision", refusal.get());
      }
      placements.firstDayChanged(placement, s.decision().name(), null, s.contact(), task.user());
      leaves(task, s);
    }
    return Outcome.decided(s.decision());
  }

  private Optional<String> refusal(TaskContext task, Submission s) {
    return s.decision() == NoShowDecision.CLOSED && moves.underWay(task.pathwayId())
        ? moves.cannotStop(task.pathwayId())
        : Optional.empty();
  }

  private void leaves(TaskContext task, Submission s) {
    if (s.decision() == NoShowDecision.PROPOSE_AGAIN) {
      places.release(task.pathwayId(), ReleaseReason.OTHER_ORGANISM, null, task.user());
      return;
    }
    var closing = s.closingReason().closing(s.contact(), s.nextStep());
    if (moves.underWay(task.pathwayId())) {
      places.release(task.pathwayId(), ReleaseReason.STAYED, null, task.user());
      moves.stopped(task.pathwayId(), closing, task.user());
    } else {
      places.release(task.pathwayId(), ReleaseReason.CLOSED_BEFORE_START, null, task.user());
      pathways.closed(task.pathwayId(), task.user(), closing);
    }
  }
}
