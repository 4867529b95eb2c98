package org.filrouge.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates as agents and organisms live them. */
class WorkingDaysTest {

  private final WorkingDays workingDays = new WorkingDays(Clock.systemUTC());

  @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
  @CsvSource({
    "2026-03-02, 1, 2026-03-03, the next day of an ordinary week",
    "2026-03-06, 1, 2026-03-09, a weekend is stepped over",
    "2026-03-07, 1, 2026-03-09, a Saturday never counts",
    "2026-03-02, 5, 2026-03-09, five working days make a week",
    "2025-12-24, 1, 2025-12-26, only Christmas Day is a holiday",
    "2025-12-31, 1, 2026-01-02, New Year's Day is stepped over",
    "2025-12-23, 5, 2025-12-31, the year ends with four working days and Christmas",
    "2025-12-23, 6, 2026-01-02, the count goes on in the new year",
    "2026-12-24, 1, 2026-12-28, Christmas on a Friday makes a long weekend",
    "2022-12-30, 1, 2023-01-02, New Year's Day on a Sunday is not moved",
    "2026-04-02, 1, 2026-04-06, Good Friday is off and Easter Monday is not",
    "2026-05-15, 1, 2026-05-19, the Monday before 25 May",
    "2026-06-23, 1, 2026-06-25, the Fête nationale in mid-week",
    "2029-06-22, 1, 2029-06-26, the Fête nationale on a Sunday is taken on Monday",
    "2028-06-23, 1, 2028-06-26, the Fête nationale on a Saturday is not moved",
    "2026-06-23, 6, 2026-07-03, both holidays of the summer in one count",
    "2029-06-29, 1, 2029-07-03, Canada Day on a Sunday is taken on Monday",
    "2026-09-04, 1, 2026-09-08, Labour Day",
    "2026-10-09, 1, 2026-10-13, Thanksgiving",
    "2028-02-28, 1, 2028-02-29, a leap day is worked",
  })
  void weekendsAndHolidaysAreSteppedOver(LocalDate from, int days, LocalDate expected, String why) {
    assertThat(workingDays.plus(from, days)).as(why).isEqualTo(expected);
  }

  @Test
  void zeroDaysFromAWorkingDayIsThatDay() {
    assertThat(workingDays.plus(LocalDate.of(2026, 6, 23), 0)).isEqualTo("2026-06-23");
  }

  @Test
  void zeroDaysFromAHolidayIsTheNextWorkingDay() {
    assertThat(workingDays.plus(LocalDate.of(2026, 6, 24), 0)).isEqualTo("2026-06-25");
  }

  @Test
  void aNegativeNumberOfDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workingDays.plus(LocalDate.of(2026, 6, 23), -1))
        .withMessageContaining("négatif");
    assertThatIllegalArgumentException().isThrownBy(() -> workingDays.dueAt(-1));
  }

  /** Ten years of days, ten delays each: the naive definition is the oracle. */
  @Test
  void aDelayAlwaysEndsOnAWorkingDayWithTheRightNumberOfWorkingDaysInBetween() {
    LocalDate.of(2025, 1, 1)
        .datesUntil(LocalDate.of(2035, 1, 1))
        .forEach(
            from -> {
              for (int days = 1; days <= 10; days++) {
                LocalDate end = workingDays.plus(from, days);
                assertThat(workingDays.isWorkingDay(end)).isTrue();
                assertThat(
                        from.plusDays(1)
                            .datesUntil(end.plusDays(1))
                            .filter(workingDays::isWorkingDay))
                    .hasSize(days);
              }
            });
  }

  @ParameterizedTest(name = "a task given at {0} for {1} working days falls due at {2}: {3}")
  @CsvSource({
    "2026-01-12T15:00:00Z, 1, 2026-01-13T22:00:00Z, winter time is five hours behind",
    "2026-07-13T15:00:00Z, 1, 2026-07-14T21:00:00Z, summer time is four hours behind",
    "2026-03-06T15:00:00Z, 1, 2026-03-09T21:00:00Z, clocks went forward on Sunday 8 March",
    "2026-10-30T15:00:00Z, 1, 2026-11-02T22:00:00Z, clocks went back on Sunday 1 November",
    "2026-03-08T06:59:59Z, 0, 2026-03-09T21:00:00Z, a second before the clocks go forward",
    "2026-11-01T05:30:00Z, 0, 2026-11-02T22:00:00Z, in the hour that is lived twice",
    "2026-01-13T04:30:00Z, 1, 2026-01-13T22:00:00Z, late evening in Québec is still the day before",
    "2026-06-24T03:59:59Z, 1, 2026-06-25T21:00:00Z, the last second before the Fête nationale",
    "2026-01-01T04:59:59Z, 1, 2026-01-02T22:00:00Z, the last second of the year",
    "2026-01-12T23:30:00Z, 0, 2026-01-12T22:00:00Z, after 17:00 a task of today is already late",
  })
  void aTaskFallsDueAtTheEndOfTheDayInQuebec(Instant now, int days, Instant due, String why) {
    assertThat(new WorkingDays(Clock.fixed(now, ZoneOffset.UTC)).dueAt(days))
        .as(why)
        .isEqualTo(due);
  }

  @Test
  void theTimeZoneOfTheServerDoesNotMatter() {
    Clock inTokyo = Clock.fixed(Instant.parse("2026-01-12T15:00:00Z"), ZoneId.of("Asia/Tokyo"));
    assertThat(new WorkingDays(inTokyo).dueAt(1)).isEqualTo("2026-01-13T22:00:00Z");
  }

  @Test
  void theDayEndsAtSeventeenOClockEveryDayOfTheYear() {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            day -> {
              Instant noon = day.atTime(12, 0).atZone(WorkingDays.QUEBEC).toInstant();
              Instant due = new WorkingDays(Clock.fixed(noon, ZoneOffset.UTC)).dueAt(1);
              assertThat(due.atZone(WorkingDays.QUEBEC).toLocalTime()).isEqualTo("17:00");
            });
  }
}
