package org.filrouge.organism;

import java.util.Optional;

/** What is wrong with a file as a whole, before any line is read. */
final class DirectoryCsvFile {

  /** Most lines a file may have, header included: far above any region, far below a mistake. */
  static final int MAX_LINES = 2000;

  private static final String SAVE_AS =
      "dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 »";

  private DirectoryCsvFile() {}

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

  /** A file saved in an old Windows encoding: every accent is lost, so one message is enough. */
  private static Optional<LineError> unreadableCharacter(String text) {
    int position = text.indexOf('\uFFFD');
    if (position < 0) {
      return Optional.empty();
    }
    long line = 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
    return Optional.of(
        LineError.ofFile(
            "Les accents du fichier sont illisibles à partir de la"
                + " ligne "
                + line
                + " : "
                + SAVE_AS));
  }
}
