package org.filrouge.aftercare;

import java.util.Optional;
import org.filrouge.ending.PastParticipation;
import org.filrouge.participant.AfterSituation;
import org.filrouge.transition.StartKind;
import org.filrouge.transition.Started;
import org.filrouge.transition.Starts;
import org.springframework.stereotype.Component;

/**
 * What someone began: at the end of a transition, or straight after a participation, when work or
 * studies ended it (R85-93).
 */
@Component
class Beginnings {

  private final Starts starts;
  private final PastParticipation past;

  Beginnings(Starts starts, PastParticipation past) {
    this.starts = starts;
    this.past = past;
  }

  /** The last of that pathway. */
  Optional<Beginning> of(long pathway) {
    return starts
        .started(pathway)
        .map(Beginnings::of)
        .or(() -> past.of(pathway).map(Beginnings::of));
  }

  private static Beginning of(Started started) {
    return new Beginning(
        started.startedOn(),
        situation(started.kind()),
        started.what(),
        started.companionOrganism());
  }

  private static AfterSituation situation(StartKind kind) {
    return switch (kind) {
      case MEASURE -> AfterSituation.IN_MEASURE;
      case EMPLOYMENT -> AfterSituation.EMPLOYED;
      case STUDIES -> AfterSituation.STUDYING;
    };
  }

  private static Beginning of(PastParticipation.Past past) {
    var situation =
        switch (past.reason()) {
          case EMPLOYMENT -> AfterSituation.EMPLOYED;
          case STUDIES -> AfterSituation.STUDYING;
          default -> AfterSituation.IN_MEASURE;
        };
    return new Beginning(past.lastDay(), situation, null, past.mandate());
  }
}
