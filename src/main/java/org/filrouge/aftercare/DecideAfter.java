package org.filrouge.aftercare;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.Deaths;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The contacts are made: it lasts, the following goes on, or the file closes (R81, R95-96). */
@Component
class DecideAfter implements TaskForm<DecideAfter.Submission> {

  record Submission(
      @NotNull AfterDecision decision,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate nextContactOn,
      AfterClosing closingReason,
      @Size(max = 10_000) String agreed,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return switch (decision) {
        case GOES_ON ->
            nextContactOn == null
                ? List.of(new FieldError("nextContactOn", "indiquez le jour du prochain contact."))
                : List.of();
        case CLOSED -> AfterClosing.missing(closingReason, nextStep);
        case LASTING ->
            nextStep == null
                ? List.of(
                    new FieldError(
                        "nextStep", "indiquez la suite; un dossier ne se ferme pas sans suite."))
                : List.of();
      };
    }
  }

  private final Following following;
  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Breaks breaks;
  private final Deaths deaths;
  private final Timeline timeline;

  DecideAfter(
      Following following,
      FollowThroughs follows,
      Contacts contacts,
      Breaks breaks,
      Deaths deaths,
      Timeline timeline) {
    this.following = following;
    this.follows = follows;
    this.contacts = contacts;
    this.breaks = breaks;
    this.deaths = deaths;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<AfterDecision> outcomes() {
    return List.of(AfterDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var follow = follows.get(task.pathwayId());
    var lasting = following.lasting();
    var last = contacts.made(follow).stream().findFirst();
    var known = new HashMap<String, Object>();
    known.put("situation", follow.told());
    known.put(
        "lastContact", last.map(one -> one.told() + " : " + one.found().label()).orElse("aucun"));
    known.put(
        "lasting",
        "%s. Repère : %d %s (source : %s)."
            .formatted(
                following.lasts(follow) ? "Le repère est atteint" : "Le repère n'est pas atteint",
                lasting.amount().intValueExact(),
                lasting.unit(),
                lasting.source()));
    known.put(
        "nextStep",
        "La personne peut revenir quand elle le souhaite : son dossier reprend à l'étape qui convient.");
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var follow = follows.get(task.pathwayId());
    var told = breaks.open(task.pathwayId());
    if (told.isPresent()) {
      return Outcome.refused(
          "decision",
          told.get().ofADeath()
              ? "un décès a été signalé; consignez-le dans sa tâche, qui ferme aussi celle-ci."
              : "une interruption attend votre décision; convenez-en d'abord la suite, dans sa tâche.");
    }
    if (s.decision() == AfterDecision.GOES_ON) {
      return goesOn(task, follow, s.nextContactOn());
    }
    if (s.decision() == AfterDecision.LASTING && s.agreed() == null && !following.lasts(follow)) {
      return Outcome.refused(
          "agreed",
          "le repère n'est pas atteint; dites en une phrase pourquoi cela dure à votre avis, ou poursuivez le suivi.");
    }
    boolean lasting = s.decision() == AfterDecision.LASTING;
    if (!lasting && s.closingReason() == AfterClosing.DECEASED) {
      deaths.recorded(task);
      return Outcome.decided(s.decision());
    }
    following.closed(
        follow,
        lasting ? FollowThroughEnd.LASTING : FollowThroughEnd.CLOSED,
        lasting
            ? new Closing(Closing.Reason.LASTING, s.agreed(), s.nextStep())
            : s.closingReason().closing(s.agreed(), s.nextStep()),
        task.user());
    return Outcome.decided(s.decision());
  }

  private Outcome goesOn(TaskContext task, FollowThrough follow, LocalDate on) {
    contacts.planned(follow, null, on);
    follows.decisionAsked(follow, false);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Le suivi après le passage se poursuit; prochain contact le %s."
            .formatted(FrenchDate.of(on)));
    return Outcome.decided(AfterDecision.GOES_ON);
  }
}
