package org.filrouge.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.AfterSituation;

/**
 * One following after a start, until a person ends it (R92-96).
 *
 * @param startedOn the day the months of the contacts count from
 * @param since since when the situation is what it is; what lasts counts from there
 * @param place where, in a few words, or {@code null}
 * @param organism code of the one that keeps the mandate, or {@code null} (R90-91)
 * @param organismName its name, or {@code null}
 * @param decisionAsked whether the agent is to decide before the last contact
 * @param end {@code null} while it goes on
 */
record FollowThrough(
    long id,
    long pathwayId,
    LocalDate startedOn,
    AfterSituation situation,
    LocalDate since,
    String place,
    String organism,
    String organismName,
    boolean decisionAsked,
    FollowThroughEnd end) {

  /** Why something of this following cannot be so early, or nothing. */
  Optional<String> tooEarly(LocalDate day) {
    return day == null || !day.isBefore(startedOn)
        ? Optional.empty()
        : Optional.of(
            "ce que l'on suit a commencé le %s; indiquez ce jour-là ou un jour qui vient après."
                .formatted(FrenchDate.of(startedOn)));
  }

  /** En emploi depuis le 3 mars 2027. */
  String told() {
    return "%s depuis le %s".formatted(situation.label(), FrenchDate.of(since));
  }
}
