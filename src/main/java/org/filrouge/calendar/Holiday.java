package org.filrouge.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The statutory holidays of Québec (jours fériés et chômés), one named rule each.
 *
 * <p>LNT is the Loi sur les normes du travail (RLRQ, c. N-1.1), LFN the Loi sur la fête nationale
 * (RLRQ, c. F-1.1). The rules read the same for every year since 2003; if the law changes, give the
 * changed rule its first year instead of rewriting it, since past due dates must stay explainable.
 */
enum Holiday {

  /** Jour de l'An: LNT, art. 60, par. 1. */
  NEW_YEARS_DAY(year -> LocalDate.of(year, Month.JANUARY, 1)),

  /** Vendredi saint: LNT, art. 60, par. 2, which lets an employer choose Easter Monday instead. */
  GOOD_FRIDAY(year -> Easter.sundayIn(year).minusDays(2)),

  /**
   * Journée nationale des patriotes, never 25 May itself: LNT, art. 60, par. 3; décret 1322-2002.
   */
  PATRIOTS_DAY(year -> LocalDate.of(year, Month.MAY, 25).with(previous(MONDAY))),

  /**
   * Fête nationale: LFN, art. 2, whose 25 June is for those who do not work on Sundays, as here.
   */
  NATIONAL_HOLIDAY(year -> mondayIfSunday(LocalDate.of(year, Month.JUNE, 24))),

  /** Fête du Canada: LNT, art. 60, par. 4. */
  CANADA_DAY(year -> mondayIfSunday(LocalDate.of(year, Month.JULY, 1))),

  /** Fête du Travail: LNT, art. 60, par. 5. */
  LABOUR_DAY(year -> LocalDate.of(year, Month.SEPTEMBER, 1).with(dayOfWeekInMonth(1, MONDAY))),

  /** Action de grâces: LNT, art. 60, par. 6. */
  THANKSGIVING(year -> LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, MONDAY))),

  /** Noël: LNT, art. 60, par. 7. */
  CHRISTMAS(year -> LocalDate.of(year, Month.DECEMBER, 25));

  private final IntFunction<LocalDate> rule;

  Holiday(IntFunction<LocalDate> rule) {
    this.rule = rule;
  }

  /** The day off this holiday gives in that year, to someone who does not work on Sundays. */
  LocalDate in(int year) {
    return rule.apply(year);
  }

  /** Whether that day is one of the holidays of its year. */
  static boolean fallsOn(LocalDate day) {
    return Arrays.stream(values()).anyMatch(holiday -> holiday.in(day.getYear()).equals(day));
  }

  /** Only a Sunday is moved: neither law moves a holiday that falls on a Saturday. */
  private static LocalDate mondayIfSunday(LocalDate day) {
    return day.getDayOfWeek() == SUNDAY ? day.plusDays(1) : day;
  }
}
