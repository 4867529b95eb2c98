package org.filrouge.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Whether two name keys may be one name, word by word (R30, R35).
 *
 * <p>Given and family names are not told apart: a key does not keep them, and they are often
 * swapped. Words found on both sides are set aside, and what is left decides.
 */
final class LikenessOfNames {

  /** One shared word is only a family name, or a very common given name. */
  private static final int WORDS_TO_RECOGNISE = 2;

  /**
   * More slips than this is another name. Like the next, it bounds the work on absurdly long names.
   */
  private static final int MAX_SLIPPED_WORDS = 3;

  /** "de la Fontaine" is three; every order of them is tried. */
  private static final int MAX_GLUED_WORDS = 4;

  private LikenessOfNames() {}

  static boolean close(String nameKey1, String nameKey2) {
    List<String> left = wordsOf(nameKey1);
    List<String> right = wordsOf(nameKey2);
    List<String> onlyLeft = without(left, right);
    List<String> onlyRight = without(right, left);
    int shared = left.size() - onlyLeft.size();
    return onlyLeft.size() <= onlyRight.size()
        ? explained(onlyLeft, onlyRight, shared)
        : explained(onlyRight, onlyLeft, shared);
  }

  private static boolean explained(List<String> fewer, List<String> more, int shared) {
    return gluedTogether(fewer, more) || slippedOrDropped(fewer, more, shared);
  }

  /** "Damours" and "D'Amours", "Delafontaine" and "de la Fontaine". */
  private static boolean gluedTogether(List<String> fewer, List<String> more) {
    return fewer.size() == 1
        && more.size() > 1
        && more.size() <= MAX_GLUED_WORDS
        && spells(fewer.get(0), more);
  }

  /** The parts come sorted, so the order in which they make the whole has to be found. */
  private static boolean spells(String whole, List<String> parts) {
    if (parts.isEmpty()) {
      return whole.isEmpty();
    }
    return parts.stream()
        .anyMatch(
            part ->
                whole.startsWith(part)
                    && spells(whole.substring(part.length()), without(parts, List.of(part))));
  }

  /**
   * Every word of the shorter side has its like on the longer one, whose other words were dropped:
   * a second given name, half of a double family name. Twins fail here: each has a given name that
   * the other lacks.
   */
  private static boolean slippedOrDropped(List<String> fewer, List<String> more, int shared) {
    // Initials tell too little when no word is there in full to vouch for them.
    BiPredicate<String, String> alike =
        shared == 0 ? LikenessOfSpelling::misspelled : LikenessOfSpelling::alike;
    return shared + fewer.size() >= WORDS_TO_RECOGNISE
        && fewer.size() <= MAX_SLIPPED_WORDS
        && paired(fewer, more, alike);
  }

  private static boolean paired(
      List<String> fewer, List<String> more, BiPredicate<String, String> alike) {
    if (fewer.isEmpty()) {
      return true;
    }
    List<String> rest = fewer.subList(1, fewer.size());
    return more.stream()
        .distinct()
        .filter(word -> alike.test(fewer.get(0), word))
        .anyMatch(word -> paired(rest, without(more, List.of(word)), alike));
  }

  private static List<String> wordsOf(String nameKey) {
    return List.of(nameKey.split(" "));
  }

  /** Removes one occurrence a word, where {@code removeAll} would remove them all. */
  private static List<String> without(List<String> words, List<String> removed) {
    List<String> left = new ArrayList<>(words);
    removed.forEach(left::remove);
    return left;
  }
}
