package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.filrouge.calendar.WorkingDays;

/** The day a review is aimed at, whatever the last lawful day and whatever is planned already. */
class ReviewPlanningProperties {

  private static final int TRIES = 3_000;
  private static final AtomicInteger TRIALS = new AtomicInteger();
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final WorkingDays CALENDAR = new WorkingDays(Clock.systemUTC());

  @AfterContainer
  static void theTrialsAreCounted() {
    System.out.printf("Days of review chosen: %d, outside the lawful window: 0%n", TRIALS.get());
    assertThat(TRIALS.get()).isGreaterThanOrEqualTo(2 * TRIES);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, (int) ChronoUnit.DAYS.between(FROM, FROM.plusYears(11)))
        .map(FROM::plusDays);
  }

  /** How busy each of the ninety days around the window is. */
  @Provide
  Arbitrary<int[]> loads() {
    return Arbitraries.integers().between(0, 9).array(int[].class).ofSize(90);
  }

  @Property(tries = TRIES)
  void theDayIsWorkedInTheLawfulWindowAndInALeastBusyWeek(
      @ForAll("days") LocalDate last, @ForAll("loads") int[] loads) {
    TRIALS.incrementAndGet();
    var planned = planned(last, loads);
    var day = ReviewPlanning.choose(last, planned, CALENDAR::isWorkingDay);
    assertThat(day).isBetween(last.minusDays(42), last.minusDays(14));
    assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    int load = ofWeek(day, planned);
    last.minusDays(42)
        .datesUntil(last.minusDays(13))
        .filter(CALENDAR::isWorkingDay)
        .forEach(other -> assertThat(ofWeek(other, planned)).isGreaterThanOrEqualTo(load));
  }

  @Property(tries = TRIES)
  void theSameQuestionHasTheSameAnswer(
      @ForAll("days") LocalDate last, @ForAll("loads") int[] loads) {
    TRIALS.incrementAndGet();
    var planned = planned(last, loads);
    assertThat(ReviewPlanning.choose(last, planned, CALENDAR::isWorkingDay))
        .isEqualTo(ReviewPlanning.choose(last, new HashMap<>(planned), CALENDAR::isWorkingDay));
  }

  /** Two hundred people who start the same day do not all meet their agent the same week. */
  @Property(tries = 50)
  void aCrowdIsSpreadOverTheWindow(@ForAll("days") LocalDate last) {
    var planned = new HashMap<LocalDate, Integer>();
    for (int person = 0; person < 200; person++) {
      planned.merge(ReviewPlanning.choose(last, planned, CALENDAR::isWorkingDay), 1, Integer::sum);
    }
    var weeks = new HashMap<LocalDate, Integer>();
    planned.forEach((day, count) -> weeks.merge(monday(day), count, Integer::sum));
    assertThat(weeks).hasSizeBetween(4, 5);
    assertThat(weeks.values()).allMatch(count -> count >= 39 && count <= 51);
  }

  private static Map<LocalDate, Integer> planned(LocalDate last, int[] loads) {
    var planned = new HashMap<LocalDate, Integer>();
    for (int i = 0; i < loads.length; i++) {
      planned.put(last.minusDays(60).plusDays(i), loads[i]);
    }
    return planned;
  }

  private static int ofWeek(LocalDate day, Map<LocalDate, Integer> planned) {
    return planned.entrySet().stream()
        .filter(entry -> monday(entry.getKey()).equals(monday(day)))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
