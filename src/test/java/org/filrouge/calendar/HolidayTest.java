package org.filrouge.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statutory holidays, against dates anyone can read on a wall calendar. */
class HolidayTest {

  @ParameterizedTest(name = "{0} is a holiday: {1}")
  @CsvSource({
    "2026-01-01, NEW_YEARS_DAY",
    "2024-03-29, GOOD_FRIDAY",
    "2025-04-18, GOOD_FRIDAY",
    "2026-04-03, GOOD_FRIDAY",
    "2026-05-18, PATRIOTS_DAY",
    "2026-06-24, NATIONAL_HOLIDAY",
    "2018-06-25, NATIONAL_HOLIDAY",
    "2026-07-01, CANADA_DAY",
    "2018-07-02, CANADA_DAY",
    "2026-09-07, LABOUR_DAY",
    "2025-09-01, LABOUR_DAY",
    "2026-10-12, THANKSGIVING",
    "2026-12-25, CHRISTMAS",
  })
  void aStatutoryHolidayFallsOnItsDay(LocalDate day, Holiday holiday) {
    assertThat(holiday.in(day.getYear())).isEqualTo(day);
    assertThat(Holiday.fallsOn(day)).isTrue();
  }

  @ParameterizedTest(name = "Easter Sunday falls on {0}")
  @ValueSource(
      strings = {
        "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24",
            "2019-04-21",
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
            "2285-03-22",
      })
  void easterIsFoundFromTheEarliestToTheLatestDate(LocalDate sunday) {
    assertThat(Easter.sundayIn(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void patriotsDayIsNeverThe25thOfMayItself() {
    assertThat(Holiday.PATRIOTS_DAY.in(2020))
        .as("25 May 2020 was a Monday")
        .isEqualTo("2020-05-18");
  }

  @ParameterizedTest(name = "{0} is worked: {1}")
  @CsvSource({
    "2026-04-06, Easter Monday is the other choice of the law",
    "2026-09-30, a federal holiday",
    "2026-11-11, a federal holiday",
    "2025-12-26, nothing in the law",
    "2026-01-02, nothing in the law",
    "2020-05-25, the Monday on 25 May is not before it",
    "2028-07-03, Canada Day on a Saturday is not moved",
  })
  void aDayOffElsewhereIsNotAHoliday(LocalDate day, String why) {
    assertThat(Holiday.fallsOn(day)).as(why).isFalse();
  }
}
