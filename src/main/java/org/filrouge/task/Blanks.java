package org.filrouge.task;

/** What the eye sees of a text: a space that does not break, or has no width, fills in nothing. */
final class Blanks {

  private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

  private Blanks() {}

  static boolean onlyBlanks(String text) {
    return text.codePoints().allMatch(Blanks::blank);
  }

  /** Without what cannot be seen at either end; what lies between words stays as written. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && blank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean blank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || FILLERS.indexOf(character) >= 0;
  }
}
