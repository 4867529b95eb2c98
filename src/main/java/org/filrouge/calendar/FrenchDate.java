package org.filrouge.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them in Québec: 1er mai 2026, 14 mai 2026. */
public final class FrenchDate {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.CANADA_FRENCH);

  private FrenchDate() {}

  public static String of(LocalDate date) {
    String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    return day + " " + MONTH.format(date);
  }
}
