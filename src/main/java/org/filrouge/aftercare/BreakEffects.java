package org.filrouge.aftercare;

import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.Deaths;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/** What a decision after a break sets in motion, in the same transaction (R35, R81, R95-96). */
@Component
class BreakEffects {

  private final Following following;
  private final Breaks breaks;
  private final NextPathway next;
  private final AftercareProcess process;
  private final Deaths deaths;
  private final Timeline timeline;

  BreakEffects(
      Following following,
      Breaks breaks,
      NextPathway next,
      AftercareProcess process,
      Deaths deaths,
      Timeline timeline) {
    this.following = following;
    this.breaks = breaks;
    this.next = next;
    this.process = process;
    this.deaths = deaths;
    this.timeline = timeline;
  }

  Outcome of(TaskContext task, FollowThrough follow, Break told, DecideBreak.Submission s) {
    return switch (s.decision()) {
      case RESUMED -> resumed(task, follow, told, s);
      case NEW_MEASURE -> newMeasure(task, follow, told, s);
      case PLACE_AGAIN -> placeAgain(task, follow, told, s);
      case CLOSED -> closed(task, follow, told, s);
    };
  }

  private Outcome resumed(
      TaskContext task, FollowThrough follow, Break told, DecideBreak.Submission s) {
    if (s.resumedOn() != null && s.resumedOn().isBefore(told.brokenOn())) {
      return Outcome.refused(
          "resumedOn",
          "cela s'est interrompu le %s; corrigez la date."
              .formatted(FrenchDate.of(told.brokenOn())));
    }
    breaks.decided(told, s, null, task.user());
    if (s.resumedOn() == null) {
      timeline.add(
          task.pathwayId(),
          task.user(),
          "Après l'interruption, la personne a repris; les contacts prévus restent les mêmes.");
    } else {
      following.restarted(follow, s.situation(), s.resumedOn(), task.user());
    }
    return Outcome.decided(s.decision());
  }

  private Outcome newMeasure(
      TaskContext task, FollowThrough follow, Break told, DecideBreak.Submission s) {
    breaks.decided(told, s, null, task.user());
    following.ended(follow, FollowThroughEnd.NEW_MEASURE, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Après l'interruption, une autre mesure est à choisir avec la personne; son dossier suit.");
    process.followThroughEnded(task.pathwayId());
    return Outcome.decided(s.decision());
  }

  private Outcome placeAgain(
      TaskContext task, FollowThrough follow, Break told, DecideBreak.Submission s) {
    var refusal = next.refusal(task.pathway());
    if (refusal.isPresent()) {
      return Outcome.refused("decision", refusal.get());
    }
    following.ended(follow, FollowThroughEnd.PLACE_AGAIN, task.user());
    long opened = next.opened(task.pathway(), told.wish(), s.agreed(), task.user());
    breaks.decided(told, s, opened, task.user());
    process.followThroughEnded(task.pathwayId());
    process.pathwayOpened(opened);
    return Outcome.decided(s.decision());
  }

  private Outcome closed(
      TaskContext task, FollowThrough follow, Break told, DecideBreak.Submission s) {
    breaks.decided(told, s, null, task.user());
    if (s.closingReason() == AfterClosing.DECEASED) {
      deaths.recorded(task);
      return Outcome.decided(s.decision());
    }
    following.closed(
        follow,
        FollowThroughEnd.CLOSED,
        s.closingReason().closing(s.agreed(), s.nextStep()),
        task.user());
    process.followThroughEnded(task.pathwayId());
    return Outcome.decided(s.decision());
  }
}
