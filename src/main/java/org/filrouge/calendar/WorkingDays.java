package org.filrouge.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts in working days of Québec: Monday to Friday, statutory holidays left out. */
@Component
public final class WorkingDays {

  /**
   * Legal time, daylight saving included; the Îles-de-la-Madeleine, an hour ahead, share its due
   * dates.
   */
  public static final ZoneId QUEBEC = ZoneId.of("America/Toronto");

  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Clock clock;

  /**
   * @param clock says which instant it is; its own time zone is ignored in favour of Québec's
   */
  public WorkingDays(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day that comes a number of working days after another, which itself never counts.
   *
   * @param from any day, worked or not
   * @param workingDays how many working days, zero or more; zero gives {@code from}, or the next
   *     working day when {@code from} is not one, so that the answer is always a working day
   * @throws IllegalArgumentException when {@code workingDays} is negative
   */
  public LocalDate plus(LocalDate from, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "Le nombre de jours ouvrables ne peut pas être négatif : " + workingDays);
    }
    LocalDate day = workingDays == 0 ? sameOrNextWorkingDay(from) : from;
    for (int counted = 0; counted < workingDays; counted++) {
      day = sameOrNextWorkingDay(day.plusDays(1));
    }
    return day;
  }

  /**
   * When a task given today falls due: 17:00 in Québec, some working days after today there.
   *
   * @param workingDays how many working days, zero or more
   * @throws IllegalArgumentException when {@code workingDays} is negative
   */
  public Instant dueAt(int workingDays) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), QUEBEC);
    return plus(today, workingDays).atTime(END_OF_DAY).atZone(QUEBEC).toInstant();
  }

  /** Whether people in Québec normally work that day. */
  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !Holiday.fallsOn(day);
  }

  private LocalDate sameOrNextWorkingDay(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }
}
