package org.filrouge.participant;

import java.time.LocalDate;

/** The slips people make when they write a birth date (R30). */
final class LikenessOfBirthDates {

  private LikenessOfBirthDates() {}

  static boolean oneSlipApart(LocalDate one, LocalDate other) {
    return dayAndMonthSwapped(one, other) || oneDigitWrongOrTwoTransposed(one, other);
  }

  private static boolean dayAndMonthSwapped(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getMonthValue() == other.getDayOfMonth()
        && one.getDayOfMonth() == other.getMonthValue();
  }

  /** Read on the ISO form, whose dashes keep a transposition inside the year, month or day. */
  private static boolean oneDigitWrongOrTwoTransposed(LocalDate one, LocalDate other) {
    LikenessSlip slip = LikenessSlip.between(one.toString(), other.toString());
    return slip == LikenessSlip.LETTER_REPLACED || slip == LikenessSlip.NEIGHBOURS_SWAPPED;
  }
}
