package org.filrouge.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a participation that ended leaves for what follows: nothing is told again (R35, R90). */
@Component
public class PastParticipation {

  private final EndRequests requests;

  PastParticipation(EndRequests requests) {
    this.requests = requests;
  }

  /**
   * How it ended.
   *
   * @param lastDay the last day of taking part
   * @param mandate code of the organism that keeps the mandate of accompaniment, or {@code null}
   */
  public record Past(
      EndReason reason, AfterEnd next, LocalDate lastDay, String mandate, String nextStep) {}

  /** The pathway's participation, once a person ended it. */
  public Optional<Past> of(long pathway) {
    return requests.lastDecided(pathway).filter(EndRequest::ended).map(PastParticipation::past);
  }

  private static Past past(EndRequest end) {
    var answer = end.answer();
    boolean kept = Boolean.TRUE.equals(answer.mandateAccepted());
    return new Past(
        end.reason(),
        answer.next(),
        answer.lastDay(),
        kept ? end.organism() : null,
        answer.nextStep());
  }
}
