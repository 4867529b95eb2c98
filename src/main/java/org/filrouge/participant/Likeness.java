package org.filrouge.participant;

import java.time.LocalDate;

/**
 * How likely two files are to be about one person (R30, R35).
 *
 * <p>A hint for a person who decides. {@code CLOSE} errs on the side of showing: one look too many
 * costs a minute, a missed file makes someone tell their story again. It still has to leave twins
 * alone, who share a birth date and a family name.
 */
public enum Likeness {
  /** Same name, however written, and same birth date. */
  SAME,
  /** A typing slip away, in the name or in the birth date but not in both. */
  CLOSE,
  /** Nothing says they are the same person. */
  DIFFERENT;

  /**
   * Compares two persons; the order in which they are given does not count.
   *
   * <p>Every pair found {@code SAME} or {@code CLOSE} shares its birth date or its key, so these
   * two columns are enough to fetch the candidates from the database.
   *
   * @param nameKey1 a key made by {@link NameKey#nameKey}; an empty key is like no other
   * @param nameKey2 likewise
   * @throws NullPointerException when a key or a birth date is missing
   */
  static Likeness compare(
      String nameKey1, LocalDate birthDate1, String nameKey2, LocalDate birthDate2) {
    boolean sameDate = birthDate1.isEqual(birthDate2);
    boolean sameName = nameKey1.equals(nameKey2);
    if (nameKey1.isEmpty() || nameKey2.isEmpty()) {
      return DIFFERENT;
    }
    if (sameName && sameDate) {
      return SAME;
    }
    boolean slipInDate = sameName && LikenessOfBirthDates.oneSlipApart(birthDate1, birthDate2);
    boolean slipInName = sameDate && LikenessOfNames.close(nameKey1, nameKey2);
    return slipInDate || slipInName ? CLOSE : DIFFERENT;
  }
}
