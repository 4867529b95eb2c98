package org.filrouge.calendar;

import java.time.LocalDate;

/** Easter Sunday (dimanche de Pâques) of the Gregorian calendar. */
final class Easter {

  private Easter() {}

  /**
   * Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). Names
   * follow its vocabulary, so that each line can be checked against a description of it.
   *
   * @param year a year of the Gregorian calendar
   */
  static LocalDate sundayIn(int year) {
    int goldenNumber = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonDrift = (8 * century + 13) / 25;
    int epact = (19 * goldenNumber + century - century / 4 - moonDrift + 15) % 30;
    int toSunday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int lateMoon = (goldenNumber + 11 * epact + 22 * toSunday) / 451;
    int dayFromMarch = epact + toSunday - 7 * lateMoon + 114;
    return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
  }
}
