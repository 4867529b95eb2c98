package org.filrouge.participant;

import java.util.Collection;
import java.util.Locale;

/**
 * The words of a programme. A text that several programmes share writes {@code {{wordAgent}}}, or
 * {@code {{WordAgent}}} where a sentence begins, and each reads its own (R20).
 */
public interface Vocabulary {

  /** That text in the words of a programme; what names no word stays as it is. */
  String spoken(String text, String programme);

  /** That text in the words of whoever belongs to these groups. */
  String spokenTo(Collection<String> groups, String text);

  /** A label inside a sentence: its first letter, or that of the word it names, is no capital. */
  static String inSentence(String label) {
    return label.startsWith("{{W")
        ? "{{w" + label.substring(3)
        : label.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + label.substring(1);
  }

  /** Whether the text waits for the words of a programme. */
  static boolean names(String text) {
    return text != null && (text.contains("{{word") || text.contains("{{Word"));
  }
}
