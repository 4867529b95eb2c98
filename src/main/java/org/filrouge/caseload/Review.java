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
    String agent,
    String organismCode,
    String organismName,
    LocalDate plannedOn,
    LocalDate lastDay) {

  /**
   * What a reader may be told beside the dates.
   *
   * @param people names by file number, as far as the reader may see them
   * @param agents what colleagues are called, by account
   * @param consents what is to be done about the written consent, by file number
   */
  record Known(Map<Long, String> people, Map<String, String> agents, Map<Long, String> consents) {}

  Due due(LocalDate today) {
    return Due.of(plannedOn, lastDay, today);
  }

  Line line(Known known, LocalDate today) {
    return new Line(
        fileNumber,
        known.people().get(fileNumber),
        known.agents().getOrDefault(agent, agent),
        organismName,
        FrenchDate.of(plannedOn),
        FrenchDate.of(lastDay),
        Due.words(plannedOn, lastDay, today),
        known.consents().get(fileNumber),
        null,
        null);
  }
}
