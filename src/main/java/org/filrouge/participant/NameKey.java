package org.filrouge.participant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a name two people would agree on, however they typed it (R30, R35).
 *
 * <p>Kept in an indexed column: changing a rule here means recomputing that column in a migration.
 */
final class NameKey {

  /** Characters; the width of the database column. */
  static final int MAX_LENGTH = 200;

  /** Letters that Unicode does not take apart into a base letter and an accent. */
  private static final Map<String, String> INDIVISIBLE =
      Map.of(
          "œ", "oe", "æ", "ae", "ß", "ss", "þ", "th", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ı",
          "i");

  /** The same family is St-Pierre in one file and Saint-Pierre in the next. */
  private static final Map<String, String> WRITTEN_IN_FULL = Map.of("st", "saint", "ste", "sainte");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Whatever is not a letter or a digit; \p{Lm} holds the apostrophe-like letters (ʼ). */
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+|\\p{Lm}+");

  private NameKey() {}

  /**
   * The key of a full name: plain lower-case words in alphabetical order, one space apart, so that
   * accents, case, hyphens and the order of the names do not count.
   *
   * @param firstName given names; null or blank for a person who has a single name
   * @param lastName family names; null or blank likewise
   * @return at most {@link #MAX_LENGTH} characters; empty when neither name holds a letter
   */
  static String nameKey(String firstName, String lastName) {
    String words =
        withoutAccents(Objects.toString(firstName, "") + " " + Objects.toString(lastName, ""));
    String key =
        Arrays.stream(SEPARATORS.split(words))
            .filter(word -> !word.isEmpty())
            .map(word -> WRITTEN_IN_FULL.getOrDefault(word, word))
            .sorted()
            .collect(Collectors.joining(" "));
    return key.length() <= MAX_LENGTH ? key : key.substring(0, MAX_LENGTH).strip();
  }

  private static String withoutAccents(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = ACCENTS.matcher(decomposed).replaceAll("");
    for (Map.Entry<String, String> letter : INDIVISIBLE.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }
}
