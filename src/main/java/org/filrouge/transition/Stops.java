package org.filrouge.transition;

import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Component;

/** A person decides that the way to a measure stops here; it can be taken up again (R35, R94). */
@Component
class Stops implements AfterDeath {

  private final Phases phases;
  private final Choices choices;
  private final Pathways pathways;
  private final Timeline timeline;

  Stops(Phases phases, Choices choices, Pathways pathways, Timeline timeline) {
    this.phases = phases;
    this.choices = choices;
    this.pathways = pathways;
    this.timeline = timeline;
  }

  void decided(long pathway, StopReason reason, String nextStep, String actor) {
    choices.dropped(pathway);
    phases.stopped(pathway, actor);
    timeline.add(
        pathway,
        actor,
        "Passage vers une mesure arrêté par décision. Motif : %s.".formatted(reason.label()));
    pathways.closed(pathway, actor, new Closing(reason.closing(), null, nextStep));
  }

  @Override
  public void died(long pathway, String actor) {
    choices.dropped(pathway);
    if (phases.open(pathway).isPresent()) {
      phases.stopped(pathway, actor);
    }
  }
}
