package org.filrouge.caseload;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.caseload.CaseLoadView.Line;

/**
 * The review to come of someone who takes part: dates and numbers, no name.
 *
 * @param organismCode where they take part; {@code null} between two places
 */
record Review(
    long pathwayId,
    long fileNumber,
    String organismCode,
    String organismName,
    LocalDate plannedOn,
    LocalDate lastDay) {

  Due due(LocalDate today) {
    return Due.of(plannedOn, lastDay, today);
  }

  Line line(Map<Long, String> names, LocalDate today) {
    return new Line(
        fileNumber,
        names.get(fileNumber),
        organismName,
        FrenchDate.of(plannedOn),
        FrenchDate.of(lastDay),
        Due.words(plannedOn, lastDay, today));
  }
}
