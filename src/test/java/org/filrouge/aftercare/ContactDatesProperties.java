package org.filrouge.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.filrouge.calendar.WorkingDays;

/** Any start over ten years, told at once or up to two years late: contacts as rows, on paper. */
class ContactDatesProperties {

  private static final int TRIES = 3_000;
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
  private static final WorkingDays CALENDAR = new WorkingDays(Clock.systemUTC());
  private static final AtomicInteger PLANNED = new AtomicInteger();

  @AfterContainer
  static void theTrialsAreCounted() {
    System.out.printf(
        "Contacts planned: %d over %d starts; on a day nobody works: 0, in the past: 0, nobody planned: 0%n",
        PLANNED.get(), TRIES);
    assertThat(PLANNED.get()).isGreaterThan(TRIES);
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    var from = LocalDate.of(2026, 1, 1);
    return Arbitraries.integers()
        .between(0, (int) ChronoUnit.DAYS.between(from, from.plusYears(10)))
        .map(from::plusDays);
  }

  @Property(tries = TRIES)
  void someoneIsAlwaysPlannedAheadOnWorkingDaysInOrder(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 0, max = 730) int told) {
    var today = start.plusDays(told);
    var planned = ContactDates.after(start, today, MONTHS, day -> CALENDAR.plus(day, 0));
    PLANNED.addAndGet(planned.size());
    assertThat(planned).isNotEmpty();
    var days = planned.stream().map(ContactDates.Planned::on).toList();
    assertThat(days).isSorted().doesNotHaveDuplicates();
    assertThat(days).allMatch(CALENDAR::isWorkingDay).noneMatch(day -> day.isBefore(today));
    for (var one : planned) {
      var aimed = start.plusMonths(one.months());
      boolean late = aimed.plusDays(10).isBefore(today);
      assertThat(one.on()).isAfterOrEqualTo(aimed);
      assertThat(late ? one.on() : one.on().minusDays(10))
          .isBeforeOrEqualTo(late ? today.plusDays(10) : aimed);
    }
    if (told == 0) {
      assertThat(planned).extracting(ContactDates.Planned::months).isEqualTo(MONTHS);
    }
  }
}
