package org.filrouge.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a file as a whole, before any line is read. */
final class CsvFile {

  /** Most lines a file may have, header included: far above any region, far below a mistake. */
  static final int MAX_LINES = 2000;

  private static final String SAVE_AS =
      "dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 »";

  /**
   * Accents written in one encoding and read in another: the replacement character, a control
   * character no keyboard types, or the two or three letters that stand for one (« Ã© » for é, « Å“
   * » for œ, « â€™ » for an apostrophe). No word of French holds any of them.
   */
  private static final Pattern LOST_ACCENT =
      Pattern.compile(
          "\uFFFD|[\u0080-\u009F]|Ã |â[€\u0080]"
              + "|[ÂÃÅ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

  private CsvFile() {}

  /** One kind of line end and no byte-order mark, so that lines count as a person counts them. */
  static String normalized(String csv) {
    String text = csv == null ? "" : csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static Optional<LineError> refusal(String text) {
    if (text.isBlank()) {
      return Optional.of(LineError.ofFile("Le fichier est vide"));
    }
    if (isBinary(text)) {
      return Optional.of(LineError.ofFile("Le fichier n'est pas un texte CSV : " + SAVE_AS));
    }
    if (countLines(text) > MAX_LINES) {
      return Optional.of(
          LineError.ofFile(
              "Le fichier compte " + countLines(text) + " lignes, le maximum est de " + MAX_LINES));
    }
    return unreadableCharacter(text);
  }

  /** A workbook renamed .csv starts with PK; UTF-16 and other formats are full of NUL. */
  private static boolean isBinary(String text) {
    return text.startsWith("PK\u0003") || text.indexOf('\0') >= 0;
  }

  private static long countLines(String text) {
    return text.stripTrailing().lines().count();
  }

  /** A file read in the wrong encoding: every accent is lost, so one message is enough. */
  private static Optional<LineError> unreadableCharacter(String text) {
    Matcher lost = LOST_ACCENT.matcher(text);
    if (!lost.find()) {
      return Optional.empty();
    }
    long line = 1 + text.substring(0, lost.start()).chars().filter(c -> c == '\n').count();
    return Optional.of(
        LineError.ofFile(
            "Les accents du fichier sont illisibles à partir de la ligne %d (« %s ») : ouvrez le fichier d'origine dans Excel, puis copiez-y les cellules et collez-les ici; ou %s"
                .formatted(line, CsvCells.shown(around(text, lost)), SAVE_AS)));
  }

  /** The word the accent is lost in, so that it can be searched for. */
  private static String around(String text, Matcher lost) {
    int start = lost.start();
    int end = lost.end();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
