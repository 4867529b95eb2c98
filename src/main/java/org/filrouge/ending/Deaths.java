package org.filrouge.ending;

import java.time.LocalDate;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.task.Actor;
import org.filrouge.task.TaskContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Someone died. Wherever a person records it, one decision ends all that was open for them, in one
 * transaction: no task, no reminder, no letter is left, and the words are soft (R81).
 */
@Component
public class Deaths {

  static final String NEXT_STEP = "Aucune démarche ni aucune lettre.";

  private final EndRequests requests;
  private final Participations participations;
  private final Over over;
  private final ObjectProvider<AfterDeath> capabilities;
  private final Pathways pathways;
  private final EndingProcess process;

  Deaths(
      EndRequests requests,
      Participations participations,
      Over over,
      ObjectProvider<AfterDeath> capabilities,
      Pathways pathways,
      EndingProcess process) {
    this.requests = requests;
    this.participations = participations;
    this.over = over;
    this.capabilities = capabilities;
    this.pathways = pathways;
    this.process = process;
  }

  /** Recorded in a task when no participation goes on; the task then ends as its model says. */
  public void recorded(TaskContext task) {
    recorded(task, null);
  }

  /** Recorded through a start form when no participation goes on. */
  public void recorded(long pathway, Actor actor) {
    recorded(pathway, null, actor);
  }

  /** The same, at any time. */
  void recorded(TaskContext task, LocalDate lastDay) {
    recorded(task.pathwayId(), lastDay, task.user(), task.taskId());
  }

  void recorded(long pathway, LocalDate lastDay, Actor actor) {
    recorded(pathway, lastDay, actor.user(), null);
  }

  private void recorded(long pathway, LocalDate lastDay, String actor, String task) {
    requests.open(pathway).ifPresent(requests::withdrawn);
    if (participations.find(pathway).filter(Participation::active).isPresent()) {
      over.on(pathway, lastDay, actor);
    } else {
      over.before(pathway, actor);
    }
    capabilities.orderedStream().forEach(one -> one.died(pathway, actor));
    pathways.closed(pathway, actor, new Closing(Closing.Reason.DECEASED, null, NEXT_STEP));
    process.nothingRuns(pathways.ofFile(pathways.get(pathway).fileNumber()), task);
  }
}
