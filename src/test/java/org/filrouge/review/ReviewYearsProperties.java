package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.participation.ReviewPlanning;

/**
 * Whole participations on paper: any start over ten years, any machine's time zone, reviews early,
 * on time and late, and a program that sleeps for days.
 */
class ReviewYearsProperties {

  private static final int TRIES = 3_000;
  private static final int YEARS = 6;
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final WorkingDays CALENDAR = new WorkingDays(Clock.systemUTC());
  private static final AtomicInteger REVIEWS = new AtomicInteger();

  @AfterContainer
  static void theTrialsAreCounted() {
    System.out.printf(
        "Reviews dated: %d, later than allowed: 0, missed: 0, doubled: 0%n", REVIEWS.get());
    assertThat(REVIEWS.get()).isEqualTo(TRIES * YEARS);
  }

  /** Any day of ten years; one in five is a leap day or a day when the clocks change. */
  @Provide
  Arbitrary<LocalDate> starts() {
    var any =
        Arbitraries.integers()
            .between(0, (int) ChronoUnit.DAYS.between(FROM, FROM.plusYears(10)))
            .map(FROM::plusDays);
    var odd =
        Arbitraries.of(
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2032, 2, 29),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2027, 3, 14),
            LocalDate.of(2027, 11, 7),
            LocalDate.of(2031, 12, 31));
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, any), net.jqwik.api.Tuple.of(1, odd));
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "America/Toronto",
        "UTC",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Europe/Paris",
        "America/St_Johns");
  }

  /** Days between the planned day and the one the review is held: early, on time or late. */
  @Provide
  Arbitrary<int[]> delays() {
    return Arbitraries.integers().between(-280, 60).array(int[].class).ofSize(YEARS);
  }

  @Property(tries = TRIES)
  void aReviewIsAlwaysDueWithinOneYearOfTheLastAndPreparedInTime(
      @ForAll("starts") LocalDate start,
      @ForAll("zones") String zone,
      @ForAll("delays") int[] delays) {
    var before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      var last = start;
      for (int delay : delays) {
        last = oneYear(last, delay);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static LocalDate oneYear(LocalDate last, int delay) {
    var lawful = Participations.nextReviewAfter(last);
    assertThat(lawful).isAfter(last).isBeforeOrEqualTo(last.plusDays(366));
    var planned = ReviewPlanning.choose(lawful, Map.of(), CALENDAR::isWorkingDay);
    assertThat(planned).isBeforeOrEqualTo(lawful.minusDays(14)).isAfter(last);
    var opens = ReviewDates.preparationOpens(planned);
    assertThat(opens.atZone(WorkingDays.QUEBEC).toLocalDateTime())
        .isEqualTo(planned.minusDays(45).atStartOfDay());
    dates(opens, planned, lawful);
    dates(ReviewDates.endOf(lawful), planned, lawful);
    REVIEWS.incrementAndGet();
    var held = planned.plusDays(delay);
    return held.isAfter(last) ? held : last.plusDays(1);
  }

  /** The dates a review goes by, were it opened on time or on its very last day. */
  private static void dates(Instant opened, LocalDate planned, LocalDate lawful) {
    var dates =
        new ReviewDates(
            CALENDAR, new Review(1, 1, opened, null, planned, lawful, null, null, null, null));
    var due = ReviewDates.endOf(dates.assessmentDue());
    assertThat(List.of(opened, due, dates.assessmentReminder(), dates.assessmentRelay()))
        .isSorted();
    assertThat(dates.late()).isBefore(ReviewDates.endOf(lawful));
    assertThat(dates.late().atZone(WorkingDays.QUEBEC).toLocalDate())
        .isEqualTo(lawful.minusDays(7));
  }
}
