package org.filrouge.participant;

/**
 * Whether two words of a name key are one word, mistyped, misheard or cut to its initial (R30,
 * R35).
 *
 * <p>The thresholds were set on the tables of believable Québec names of {@code LikenessTest}; move
 * one only with those tables in sight. They are stricter on short words, because that is where one
 * letter makes another name, and the names of twins are often one letter apart. Jaro-Winkler was
 * tried and left out: it ranks these short names well, but a letter that comes back later in the
 * word throws it off (Nathalie and Nuthalie).
 */
final class LikenessOfSpelling {

  private LikenessOfSpelling() {}

  /** Misspelled, or cut to its initial. */
  static boolean alike(String one, String other) {
    return misspelled(one, other) || initialOf(one, other) || initialOf(other, one);
  }

  /** Spelled as it sounds, or with a slip of the hand. */
  static boolean misspelled(String one, String other) {
    return asHeard(one).equals(asHeard(other)) || slipped(one, other);
  }

  private static boolean initialOf(String initial, String word) {
    return initial.length() == 1 && word.startsWith(initial);
  }

  private static boolean slipped(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return switch (LikenessSlip.between(one, other)) {
      // Vo is not Von, but Marc may be Marco.
      case LETTER_ADDED -> length >= 3;
      // Mai is not Mia.
      case NEIGHBOURS_SWAPPED -> length >= 4;
      case LETTER_REPLACED -> LikenessSlip.firstDifference(one, other) >= lettersToKeep(length);
      // Vaillancourt bears two slips, but Christine is not Christian.
      case TWO_SLIPS -> length >= 10;
      case NONE, MORE -> false;
    };
  }

  /**
   * How many first letters must be right when one is wrong: any may be wrong in six (Nercier for
   * Mercier), not the first of five (Danny and Fanny), only the last of four (Anna for Anne, but
   * Lise is not Line), and none of three (Léa is not Léo).
   */
  private static int lettersToKeep(int length) {
    if (length >= 6) {
      return 0;
    }
    return length == 5 ? 1 : 3;
  }

  /**
   * The word as a French ear writes it: Gaudreault and Gaudreau, Mathieu and Matthieu, Éric and
   * Érick. A final e stays, because it is what tells Gabriel from Gabrielle.
   */
  private static String asHeard(String word) {
    return word.replaceAll("e?au(lt|ld|d|t|x)?s?$", "o")
        .replace("ph", "f")
        .replaceAll("(?<!c)h", "")
        .replaceAll("ck|qu|[kq]", "c")
        .replace('y', 'i')
        .replace('z', 's')
        .replaceAll("(.)\\1+", "$1");
  }
}
