package org.filrouge.participant;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** What separates two spellings, as the hand that typed them slips (R30, R35). */
enum LikenessSlip {
  /** They are the same. */
  NONE,
  /** One character more in one of them. */
  LETTER_ADDED,
  /** One character for another. */
  LETTER_REPLACED,
  /** Two neighbouring characters the wrong way round. */
  NEIGHBOURS_SWAPPED,
  /** Two characters added, dropped or replaced. */
  TWO_SLIPS,
  /** Too much for slips. */
  MORE;

  private static final LevenshteinDistance AT_MOST_TWO_EDITS = new LevenshteinDistance(2);

  static LikenessSlip between(String one, String other) {
    return switch (AT_MOST_TWO_EDITS.apply(one, other)) {
      case 0 -> NONE;
      case 1 -> one.length() == other.length() ? LETTER_REPLACED : LETTER_ADDED;
      // Levenshtein counts a swap as two replacements, where the hand slipped once.
      case 2 -> swapped(one, other) ? NEIGHBOURS_SWAPPED : TWO_SLIPS;
      default -> MORE;
    };
  }

  /** Index, from zero, of the first character that differs; the shorter length when none does. */
  static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean swapped(String one, String other) {
    int at = firstDifference(one, other);
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
