package org.filrouge.ending;

import java.time.LocalDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/**
 * What the agent's answer changes, and nothing else does: the participation, its place, what runs
 * beside it, the pathway; all in one transaction (R81, R87-94).
 */
@Component
class EndDecided {

  private final EndRequests requests;
  private final Whereabouts whereabouts;
  private final Over over;
  private final Deaths deaths;
  private final Pathways pathways;
  private final EndingProcess process;
  private final Timeline timeline;

  EndDecided(
      EndRequests requests,
      Whereabouts whereabouts,
      Over over,
      Deaths deaths,
      Pathways pathways,
      EndingProcess process,
      Timeline timeline) {
    this.requests = requests;
    this.whereabouts = whereabouts;
    this.over = over;
    this.deaths = deaths;
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
      over.on(pathway, answer.lastDay(), task.user());
      if (answer.next() == AfterEnd.CLOSED) {
        pathways.closed(
            pathway,
            task.user(),
            new Closing(Closing.Reason.PARTICIPATION_ENDED, null, answer.nextStep()));
      }
      process.participationEnded(pathway);
    }
  }

  /** A death, told before: nobody is told by a task. */
  void died(TaskContext task, EndRequest end, LocalDate lastDay) {
    requests.decided(end, EndAnswer.died(end.effect(), lastDay), null, task.user());
    deaths.recorded(task, lastDay);
  }

  /** A death recorded at once: what was asked meanwhile gives way to it. */
  void died(long pathway, LocalDate lastDay, Actor actor) {
    requests.open(pathway).ifPresent(requests::withdrawn);
    requests.asked(pathway, EndSource.REQUEST, EndReason.DECEASED, null, null, actor.user());
    var end = requests.get(pathway);
    var effect = process.effectOf(EndReason.DECEASED);
    requests.proposed(end, effect);
    requests.decided(end, EndAnswer.died(effect, lastDay), null, actor.user());
    deaths.recorded(pathway, lastDay, actor);
  }
}
