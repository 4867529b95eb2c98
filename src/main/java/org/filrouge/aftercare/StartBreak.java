package org.filrouge.aftercare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Something stopped: whoever follows the person says so at any time, and help comes (R95-96). */
@Component
class StartBreak implements StartForm<StartBreak.Submission> {

  private static final String ALREADY_TOLD =
      "une interruption est déjà signalée pour ce dossier; {{wordAgent}} en convient la suite.";

  private static final String SAY_IT =
      "une interruption est déjà signalée pour ce dossier; dites le décès de vive voix au bureau, qui fermera le dossier.";

  record Submission(
      @NotBlank String caseFile,
      @NotNull @PastOrPresent @Since(years = 1) LocalDate brokenOn,
      @NotNull BreakReason reason,
      @Size(max = 10_000) String note,
      @Size(max = 10_000) String wish) {}

  private final OwnFollowed own;
  private final Breaks breaks;
  private final AftercareProcess process;
  private final Timeline timeline;

  StartBreak(OwnFollowed own, Breaks breaks, AftercareProcess process, Timeline timeline) {
    this.own = own;
    this.breaks = breaks;
    this.process = process;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("cases", own.choices(actor));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = own.find(actor, s.caseFile());
    if (found.isEmpty()) {
      return Outcome.refused(
          "caseFile",
          "aucune personne que vous suivez après le passage n'a ce numéro de dossier; choisissez dans la liste.");
    }
    var tooEarly = found.get().follow().tooEarly(s.brokenOn());
    if (tooEarly.isPresent()) {
      return Outcome.refused("brokenOn", tooEarly.get());
    }
    long pathway = found.get().pathway().id();
    if (breaks.open(pathway).isPresent()) {
      return Outcome.refused(
          "caseFile", s.reason() == BreakReason.DECEASED ? SAY_IT : ALREADY_TOLD);
    }
    try {
      breaks.told(
          pathway,
          new Breaks.Telling(s.brokenOn(), s.reason(), s.note(), s.wish(), found.get().organism()),
          actor.user());
    } catch (DuplicateKeyException atTheSameMoment) {
      return Outcome.refused("caseFile", ALREADY_TOLD);
    }
    timeline.add(pathway, actor.user(), told(s.reason(), s.brokenOn()));
    process.breakTold(pathway);
    return Outcome.opened(pathway);
  }

  /** The line of the timeline, soft after a death. */
  static String told(BreakReason reason, LocalDate brokenOn) {
    return reason == BreakReason.DECEASED
        ? "Décès signalé. Plus rien n'est demandé à personne; {{wordAgent}} fermera le dossier."
        : "Interruption signalée, depuis le %s; {{wordAgent}} convient de la suite avec la personne."
            .formatted(FrenchDate.of(brokenOn));
  }
}
