package org.filrouge.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Markdown;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent keeps in touch with a person who waits for a place (R30). */
@Component
class FollowWaiting implements TaskForm<FollowWaiting.Submission> {

  record Submission(
      @NotNull WaitingDecision decision,
      ClosingChoice closingReason,
      @Size(max = 10_000) String closingNote,
      @Size(max = 1000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == WaitingDecision.CLOSED
          ? ClosingChoice.missing(closingReason, nextStep)
          : List.of();
    }
  }

  private final Waiting waiting;
  private final Places places;
  private final Pathways pathways;
  private final Moves moves;
  private final Timeline timeline;

  FollowWaiting(Waiting waiting, Places places, Pathways pathways, Moves moves, Timeline timeline) {
    this.waiting = waiting;
    this.places = places;
    this.pathways = pathways;
    this.moves = moves;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<WaitingDecision> outcomes() {
    return List.of(WaitingDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var person = waiting.registration(task.pathwayId());
    return Map.of(
        "organism",
        person.organismName(),
        "rank",
        person.rank(),
        "since",
        FrenchDate.of(person.since()),
        "closingMeaning",
        moves.closingMeaning(task.pathwayId()),
        "situation",
        places.opensPlaces(person.organism())
            ? "Dès qu'une place se libère, elle est offerte à la première personne de la liste."
            : Markdown.of(
                "**L'entente de cet organisme n'est plus en vigueur : aucune place ne s'y libérera. Convenez d'une autre suite avec la personne.**"));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    switch (s.decision()) {
      case KEEP_WAITING -> stillWaits(task);
      case PROPOSE_AGAIN ->
          places.waitsNoMore(task.pathwayId(), LeftWaiting.OTHER_ORGANISM, task.user());
      case CLOSED -> {
        return closed(task, s.closingReason().closing(s.closingNote(), s.nextStep()));
      }
    }
    return Outcome.decided(s.decision());
  }

  private Outcome closed(TaskContext task, Closing closing) {
    if (!moves.underWay(task.pathwayId())) {
      places.waitsNoMore(task.pathwayId(), LeftWaiting.CLOSED, task.user());
      pathways.closed(task.pathwayId(), task.user(), closing);
      return Outcome.decided(WaitingDecision.CLOSED);
    }
    var refusal = moves.cannotStop(task.pathwayId());
    if (refusal.isPresent()) {
      return Outcome.refused("decision", refusal.get());
    }
    places.waitsNoMore(task.pathwayId(), LeftWaiting.STAYED, task.user());
    moves.stopped(task.pathwayId(), closing, task.user());
    return Outcome.decided(WaitingDecision.CLOSED);
  }

  private void stillWaits(TaskContext task) {
    var person = waiting.registration(task.pathwayId());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Attente maintenue avec la personne : rang %d sur la liste de %s."
            .formatted(person.rank(), person.organismName()));
  }
}
