package org.filrouge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in Québec read them: 14 mai 2026, 1er juin 2026. */
public final class FrenchDate {

  private static final DateTimeFormatter MONTH_AND_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.CANADA_FRENCH);

  private FrenchDate() {}

  public static String of(LocalDate day) {
    int number = day.getDayOfMonth();
    return (number == 1 ? "1er" : Integer.toString(number)) + " " + MONTH_AND_YEAR.format(day);
  }

  /** The day it was in Québec at that instant. */
  public static String of(Instant instant) {
    return of(LocalDate.ofInstant(instant, WorkingDays.QUEBEC));
  }
}
