package org.filrouge.caseload;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.caseload.CaseLoadView.Line;
import org.filrouge.participant.AfterSituation;

/**
 * Someone followed, and the next day someone will speak with them.
 *
 * @param situation where they are since they began, or {@code null} before
 * @param passage whether the way to work is being prepared
 * @param nextOn {@code null} where no day is set: a task waits instead
 */
record NextContact(
    long pathwayId,
    long fileNumber,
    String agent,
    AfterSituation situation,
    boolean passage,
    LocalDate nextOn) {

  static final String NO_DAY = "Sans date : une tâche attend";

  /** The late ones first, and whoever has no day at the end. */
  String group(LocalDate today) {
    return due(today).map(NextContact::label).orElse(NO_DAY);
  }

  /** « En retard » is said of a review past its last lawful day, and of nothing else (R78). */
  static String label(Due due) {
    return due == Due.LATE ? "Date passée" : due.label();
  }

  boolean late(LocalDate today) {
    return nextOn != null && nextOn.isBefore(today);
  }

  Optional<Due> due(LocalDate today) {
    return Optional.ofNullable(nextOn).map(day -> Due.of(day, day, today));
  }

  Line line(Map<Long, String> people, Map<String, String> agents) {
    return new Line(
        fileNumber,
        people.get(fileNumber),
        agents.getOrDefault(agent, agent),
        null,
        null,
        null,
        null,
        null,
        step(),
        nextOn == null ? null : FrenchDate.of(nextOn));
  }

  private String step() {
    if (situation != null) {
      return situation.label();
    }
    return passage ? "Passage en préparation" : "Entrée";
  }
}
