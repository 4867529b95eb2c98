package org.filrouge.ending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.springframework.stereotype.Component;

/** Until when the organism's second exchange is answered, the same wherever it is said (R33). */
@Component
public class ReadinessDue {

  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Clock clock;

  ReadinessDue(Parameters parameters, WorkingDays calendar, Clock clock) {
    this.parameters = parameters;
    this.calendar = calendar;
    this.clock = clock;
  }

  LocalDate ofWhatIsToldToday() {
    return on(clock.instant());
  }

  /** The last day to answer what was told at that moment. */
  public LocalDate on(Instant toldAt) {
    var day = LocalDate.ofInstant(toldAt, WorkingDays.QUEBEC);
    return calendar.plus(day, parameters.value("readiness-answer", day));
  }
}
