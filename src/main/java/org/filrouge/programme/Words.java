package org.filrouge.programme;

import java.util.Map;

/** Puts the words of a programme in a text that waits for them. */
final class Words {

  private Words() {}

  /** The text with each word named in it, and with a capital where the name has one. */
  static String spoken(String text, Map<String, String> words) {
    String spoken = text;
    for (var word : words.entrySet()) {
      String said = word.getValue();
      spoken =
          spoken
              .replace(named(word.getKey()), said)
              .replace(named(capital(word.getKey())), capital(said));
    }
    return spoken;
  }

  private static String named(String word) {
    return "{{" + word + "}}";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
