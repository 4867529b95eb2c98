package org.filrouge.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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

/** The table proposes, a person decides, may diverge and says why; both are kept (R9, R14-17). */
@Component
class DecideEligibility implements TaskForm<DecideEligibility.Submission> {

  record Submission(
      @NotNull Verdict decision,
      @Size(max = 10_000) String divergenceReason,
      RefusalReason refusalReason,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    /** No refusal without a reason and a next step (R9, R94). */
    @Override
    public List<FieldError> check() {
      var missing = new ArrayList<FieldError>();
      if (decision == Verdict.NOT_ELIGIBLE && refusalReason == null) {
        missing.add(
            new FieldError(
                "refusalReason", "un refus porte un motif; choisissez-le dans la liste."));
      }
      if (decision == Verdict.NOT_ELIGIBLE && nextStep == null) {
        missing.add(
            new FieldError(
                "nextStep", "un refus porte une suite; dites vers où la personne est dirigée."));
      }
      return missing;
    }
  }

  private final Eligibilities eligibilities;
  private final Pathways pathways;
  private final Timeline timeline;
  private final Clock clock;

  DecideEligibility(
      Eligibilities eligibilities, Pathways pathways, Timeline timeline, Clock clock) {
    this.eligibilities = eligibilities;
    this.pathways = pathways;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<Verdict> outcomes() {
    return List.of(Verdict.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var values = new HashMap<String, Object>();
    var assessed = latest(task);
    values.put("hint", Hint.of(assessed));
    values.put("assessedOn", FrenchDate.of(assessed.assessedOn()));
    values.put("proposal", assessed.proposed().orElse(null));
    values.put("proposalText", proposalText(assessed));
    values.put("reasons", assessed.proposal().map(DecideEligibility::asList).orElse(null));
    return values;
  }

  private static String proposalText(Eligibility assessed) {
    return assessed
        .proposed()
        .map(Verdict::label)
        .orElse("aucune; décidez d'après votre évaluation");
  }

  private static Markdown asList(Eligibility.Proposal proposal) {
    return Markdown.listOfLines(proposal.reasons());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var assessed = latest(task);
    boolean diverges = assessed.divergesFrom(s.decision());
    if (diverges && s.divergenceReason() == null) {
      return Outcome.refused(
          "divergenceReason", "votre décision diffère de la proposition; dites pourquoi.");
    }
    boolean refused = s.decision() == Verdict.NOT_ELIGIBLE;
    eligibilities.decided(
        task.pathwayId(),
        assessed.id(),
        new Eligibility.Decision(
            s.decision(),
            clock.instant(),
            task.user(),
            diverges ? s.divergenceReason() : null,
            refused ? s.refusalReason() : null));
    timeline.add(task.pathwayId(), task.user(), line(assessed, s, diverges));
    if (refused) {
      var closing =
          new Closing(Closing.Reason.NOT_ELIGIBLE, s.refusalReason().label(), s.nextStep());
      pathways.closed(task.pathwayId(), task.user(), closing);
    }
    return Outcome.decided(s.decision());
  }

  private static String line(Eligibility assessed, Submission s, boolean diverges) {
    boolean refused = s.decision() == Verdict.NOT_ELIGIBLE;
    return "Admissibilité décidée : %s%s. Proposition de la table : %s.%s"
        .formatted(
            s.decision().label(),
            refused ? " — motif : " + s.refusalReason().label() : "",
            assessed.proposed().map(Verdict::label).orElse("aucune"),
            diverges ? " La décision en diffère; la raison est au dossier." : "");
  }

  private Eligibility latest(TaskContext task) {
    return eligibilities.latest(task.pathwayId()).orElseThrow();
  }
}
