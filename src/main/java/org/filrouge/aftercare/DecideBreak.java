package org.filrouge.aftercare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.PathwayStage;
import org.filrouge.programme.Programmes;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent agrees with the person on what comes after a break (R35, R81, R95-96). */
@Component
class DecideBreak implements TaskForm<DecideBreak.Submission> {

  record Submission(
      @NotNull BreakDecision decision,
      AfterSituation situation,
      @PastOrPresent @Since(years = 1) LocalDate resumedOn,
      AfterClosing closingReason,
      @Size(max = 10_000) String agreed,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      var errors = new ArrayList<FieldError>();
      if (decision == BreakDecision.CLOSED) {
        errors.addAll(AfterClosing.missing(closingReason, nextStep));
      }
      if (decision == BreakDecision.RESUMED && situation == null) {
        errors.add(new FieldError("situation", "dites où elle en est maintenant."));
      }
      boolean softly = decision == BreakDecision.CLOSED && closingReason == AfterClosing.DECEASED;
      if (agreed == null && !softly) {
        errors.add(
            new FieldError("agreed", "dites en une phrase ce qui est convenu avec la personne."));
      }
      return errors;
    }
  }

  private final FollowThroughs follows;
  private final Breaks breaks;
  private final BreakEffects effects;
  private final Programmes programmes;

  DecideBreak(FollowThroughs follows, Breaks breaks, BreakEffects effects, Programmes programmes) {
    this.follows = follows;
    this.breaks = breaks;
    this.effects = effects;
    this.programmes = programmes;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<BreakDecision> outcomes() {
    return List.of(BreakDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var told = breaks.open(task.pathwayId()).orElseThrow();
    var follow = follows.get(task.pathwayId());
    var known = new HashMap<String, Object>();
    known.put("toldOn", FrenchDate.of(told.toldAt()));
    known.put("brokenOn", FrenchDate.of(told.brokenOn()));
    known.put("reason", told.reason().label());
    known.put("note", Objects.requireNonNullElse(told.note(), "rien de plus"));
    known.put("wish", Objects.requireNonNullElse(told.wish(), "à voir avec elle"));
    known.put("before", follow.told());
    known.put("decisions", decisions(task));
    return known;
  }

  /** A place is looked for again only in a programme that has places (R20). */
  private List<Map<String, String>> decisions(TaskContext task) {
    var programme = programmes.get(task.pathway().programme());
    return Arrays.stream(BreakDecision.values())
        .filter(
            decision ->
                decision != BreakDecision.PLACE_AGAIN || programme.offers(PathwayStage.PLACEMENT))
        .map(decision -> Map.of("label", decision.label(), "value", decision.name()))
        .toList();
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    return effects.of(
        task, follows.get(task.pathwayId()), breaks.open(task.pathwayId()).orElseThrow(), s);
  }
}
