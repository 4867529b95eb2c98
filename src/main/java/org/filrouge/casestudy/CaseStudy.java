package org.filrouge.casestudy;

import java.time.LocalDate;

/**
 * A case study under way: called, and not yet recorded or not yet checked (R140-141).
 *
 * @param organismName the organism that called it; {@code null} when the office did
 * @param heldOn {@code null} until it is recorded as held
 * @param followUpOn the day to check what was decided; {@code null} when none was agreed
 */
record CaseStudy(
    long id,
    String organismName,
    String reason,
    String invited,
    LocalDate plannedOn,
    LocalDate heldOn,
    String decided,
    String byWhom,
    LocalDate followUpOn) {

  String caller() {
    return organismName == null ? "le bureau" : organismName;
  }
}
