package org.filrouge.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.WorkingDays;

/** The organism's own evaluation in a direct recruitment, on which ours builds (R41-43). */
record OrganismEvaluation(
    String organism,
    Instant writtenAt,
    String evaluation,
    List<Obstacle> obstacles,
    String strengths) {

  LocalDate writtenOn() {
    return LocalDate.ofInstant(writtenAt, WorkingDays.QUEBEC);
  }
}
