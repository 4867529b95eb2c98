package org.filrouge.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules any cell obeys, whatever its column. At most one reason per cell: the first to fix. */
public final class CsvCells {

  /** Invisible characters break comparisons and can make a name read as another. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\n]]");

  /** A value shown later in a spreadsheet would be run by it, even when alone in its cell. */
  private static final Pattern FORMULA = Pattern.compile("(?:^|\\|)[\\s\\p{Z}]*([=+\\-@])");

  private CsvCells() {}

  static <C extends CsvColumn> Optional<LineError> refusal(CsvRow<C> row, C column) {
    return reason(row, column).map(reason -> row.error(column, reason));
  }

  private static <C extends CsvColumn> Optional<String> reason(CsvRow<C> row, C column) {
    String raw = row.raw(column);
    Matcher invisible = INVISIBLE.matcher(raw);
    if (invisible.find()) {
      return Optional.of(
          "un caractère invisible (U+%04X) s'y trouve; retapez le texte"
              .formatted(invisible.group().codePointAt(0)));
    }
    if (raw.length() > column.maxLength()) {
      return Optional.of(
          "le texte compte "
              + raw.length()
              + " caractères, le maximum est de "
              + column.maxLength());
    }
    Matcher formula = FORMULA.matcher(raw);
    if (!column.number() && formula.find()) {
      return Optional.of(
          "un texte commence par « "
              + formula.group(1)
              + " », qu'un tableur prendrait pour une formule");
    }
    return column.required() && isEmpty(row, column)
        ? Optional.of("la cellule est vide alors qu'elle est obligatoire")
        : Optional.empty();
  }

  private static <C extends CsvColumn> boolean isEmpty(CsvRow<C> row, C column) {
    return row.items(column).isEmpty();
  }

  /** What the manager wrote, short and on one line, fit to be quoted in a message. */
  public static String shown(String text) {
    String line = INVISIBLE.matcher(text.replace('\n', ' ')).replaceAll("?").strip();
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
