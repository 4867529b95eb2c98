package org.filrouge.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.WorkingDays;

/**
 * The common needs evaluation of one day (R36-43).
 *
 * @param health health and well-being, or {@code null} when it need not be shared (R131)
 * @param skills inventory of skills, or {@code null}
 * @param objectives programme objectives sought; at least one
 */
public record NeedsEvaluation(
    Instant evaluatedAt,
    String evaluatedBy,
    String personalResources,
    String livingConditions,
    String socialFunctioning,
    String health,
    String skills,
    List<Obstacle> obstacles,
    List<MaterialNeed> materialNeeds,
    List<ProgrammeObjective> objectives,
    Pace pace) {

  /** The day of the evaluation, in Québec. */
  public LocalDate evaluatedOn() {
    return LocalDate.ofInstant(evaluatedAt, WorkingDays.QUEBEC);
  }
}
