package org.filrouge.ending;

import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.participation.SideProcesses;
import org.filrouge.task.TaskContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the agent's answer changes, and nothing else does: the participation, its place, what runs
 * beside it, the pathway; all in one transaction (R81, R87-94).
 */
@Component
class EndDecided {

  private final EndRequests requests;
  private final Whereabouts whereabouts;
  private final Participations participations;
  private final ObjectProvider<PlaceRelease> places;
  private final ObjectProvider<SideProcesses> sides;
  private final Pathways pathways;
  private final EndingProcess process;
  private final Timeline timeline;

  EndDecided(
      EndRequests requests,
      Whereabouts whereabouts,
      Participations participations,
      ObjectProvider<PlaceRelease> places,
      ObjectProvider<SideProcesses> sides,
      Pathways pathways,
      EndingProcess process,
      Timeline timeline) {
    this.requests = requests;
    this.whereabouts = whereabouts;
    this.participations = participations;
    this.places = places;
    this.sides = sides;
    this.pathways = pathways;
    this.process = process;
    this.timeline = timeline;
  }

  void answered(TaskContext task, EndRequest end, EndAnswer answer) {
    long pathway = task.pathwayId();
    String organism = whereabouts.organism(pathway).orElse(end.organism());
    requests.decided(end, answer, organism, task.user());
    timeline.add(pathway, task.user(), EndWords.decided(end, answer));
    if (answer.decision() == EndDecision.END) {
      over(task, answer);
      if (answer.next() == AfterEnd.CLOSED) {
        pathways.closed(
            pathway,
            task.user(),
            new Closing(Closing.Reason.PARTICIPATION_ENDED, null, answer.nextStep()));
      }
      process.participationEnded(pathway);
    }
  }

  /** A death: one decision ends all that was open, and nobody is told by a task. */
  void died(TaskContext task, EndRequest end, EndAnswer answer) {
    long pathway = task.pathwayId();
    requests.decided(end, answer, null, task.user());
    over(task, answer);
    pathways.closed(
        pathway, task.user(), new Closing(Closing.Reason.DECEASED, null, answer.nextStep()));
    process.nothingElseOpen(pathway);
    process.participationEnded(pathway);
  }

  private void over(TaskContext task, EndAnswer answer) {
    long pathway = task.pathwayId();
    participations.ended(pathway, answer.lastDay(), task.user());
    places.ifAvailable(place -> place.participationEnded(pathway, task.user()));
    sides.orderedStream().forEach(side -> side.participationEnded(pathway, task.user()));
  }
}
