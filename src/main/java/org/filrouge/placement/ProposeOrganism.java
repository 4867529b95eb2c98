package org.filrouge.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/**
 * The agent proposes an organism; the place is reserved at once, or the person takes rank on the
 * waiting list, or is directed elsewhere with a reason and a next step (R21, R94, R102, R106).
 */
@Component
class ProposeOrganism implements TaskForm<ProposeOrganism.Submission> {

  record Submission(
      @NotNull ProposalDecision decision,
      @Size(max = 30) String proposal,
      @Size(max = 1000) String reason,
      IfFull ifFull,
      ClosingChoice closingReason,
      @Size(max = 10_000) String closingNote,
      @Size(max = 1000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      if (decision == ProposalDecision.CLOSE) {
        return ClosingChoice.missing(closingReason, nextStep);
      }
      return new Missing()
          .unless(proposal != null, "proposal", "choisissez un organisme dans la liste.")
          .unless(reason != null, "reason", "dites en une phrase pourquoi cet organisme.")
          .unless(ifFull != null, "ifFull", "choisissez ce qui se passe s'il n'y a plus de place.")
          .errors();
    }
  }

  enum Result {
    RESERVED,
    WAITING,
    CLOSED
  }

  private final Ranking ranking;
  private final Places places;
  private final Pathways pathways;
  private final Moves moves;

  ProposeOrganism(Ranking ranking, Places places, Pathways pathways, Moves moves) {
    this.ranking = ranking;
    this.places = places;
    this.pathways = pathways;
    this.moves = moves;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<Result> outcomes() {
    return List.of(Result.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var proposed = ranking.proposed(task.pathway());
    var choices =
        proposed.organisms().stream()
            .map(ranked -> Map.of("label", ranked.label(), "value", ranked.organism().code()))
            .toList();
    return Map.of(
        "decision",
        ProposalDecision.PROPOSE,
        "ifFull",
        IfFull.WAIT,
        "organisms",
        choices,
        "explanation",
        proposed.explanation(),
        "closingMeaning",
        moves.closingMeaning(task.pathwayId()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == ProposalDecision.CLOSE) {
      return closed(task, s.closingReason().closing(s.closingNote(), s.nextStep()));
    }
    return switch (places.reserve(task.pathway(), s.proposal(), s.reason(), task.user())) {
      case RESERVED -> Outcome.decided(Result.RESERVED);
      case FULL -> full(task, s);
      case NO_AGREEMENT ->
          Outcome.refused(
              "proposal",
              "aucune entente en vigueur n'offre de place dans cet organisme; choisissez-en un autre dans la liste.");
      case DECLINED_BEFORE ->
          Outcome.refused(
              "proposal",
              "cet organisme a décliné pour un motif qui exclut de le proposer de nouveau; choisissez-en un autre.");
      case BEING_LEFT ->
          Outcome.refused(
              "proposal", "c'est l'organisme que la personne quitte; choisissez-en un autre.");
    };
  }

  private Outcome closed(TaskContext task, Closing closing) {
    if (moves.underWay(task.pathwayId())) {
      var refusal = moves.cannotStop(task.pathwayId());
      if (refusal.isPresent()) {
        return Outcome.refused("decision", refusal.get());
      }
      moves.stopped(task.pathwayId(), closing, task.user());
    } else {
      pathways.closed(task.pathwayId(), task.user(), closing);
    }
    return Outcome.decided(Result.CLOSED);
  }

  private Outcome full(TaskContext task, Submission s) {
    if (s.ifFull() == IfFull.CHOOSE_AGAIN) {
      return Outcome.refused(
          "proposal",
          "cet organisme n'a pas, ou n'a plus, de place libre; choisissez un autre organisme ou inscrivez la personne sur la liste d'attente.");
    }
    places.waits(task.pathway(), s.proposal(), task.user());
    return Outcome.decided(Result.WAITING);
  }
}
