package org.filrouge.reorientation;

import java.util.List;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.SideProcesses;
import org.filrouge.placement.MoveFollower;
import org.springframework.stereotype.Component;

/** How a reorientation ends: a first day elsewhere, a search given up, a participation over. */
@Component
class Ends implements MoveFollower, SideProcesses {

  private final Reorientations reorientations;
  private final ReorientationProcess process;
  private final Timeline timeline;

  Ends(Reorientations reorientations, ReorientationProcess process, Timeline timeline) {
    this.reorientations = reorientations;
    this.process = process;
    this.timeline = timeline;
  }

  @Override
  public void moved(long pathway, String actor) {
    reorientations.ended(pathway, Ending.MOVED, null, actor);
  }

  @Override
  public void stopped(long pathway, Closing why, String actor) {
    reorientations.ended(pathway, Ending.STOPPED, why, actor);
  }

  @Override
  public void participationEnded(long pathway, String actor) {
    reorientations.ended(pathway, Ending.PARTICIPATION_ENDED, null, actor);
    List<String> cancelled = process.sidesCancelled(pathway);
    if (!cancelled.isEmpty()) {
      timeline.add(
          pathway,
          actor,
          "La participation prend fin; ce qui était en cours à côté s'arrête avec elle : %s."
              .formatted(String.join("; ", cancelled)));
    }
  }
}
