package org.filrouge.transition;

import java.util.Optional;
import org.filrouge.ending.PastParticipation;
import org.filrouge.ending.PastParticipation.Past;
import org.springframework.stereotype.Component;

/** The mandate the agent accepted when the participation ended (R90-91). */
@Component
class MandateOfTheEnd implements MandateHolder {

  private final PastParticipation participations;

  MandateOfTheEnd(PastParticipation participations) {
    this.participations = participations;
  }

  @Override
  public Optional<String> mandateOf(long pathway) {
    return participations.of(pathway).map(Past::mandate);
  }
}
