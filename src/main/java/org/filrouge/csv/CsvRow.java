package org.filrouge.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of the file, not yet judged.
 *
 * @param <C> the columns
 * @param line first line of the record in the file, header = 1
 * @param cells raw text by column; a column absent from the map is an empty cell
 */
public record CsvRow<C extends CsvColumn>(long line, Map<C, String> cells) {

  public String raw(C column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell on one line, without the spaces (non-breaking ones included) a copy-paste adds. */
  public String text(C column) {
    return tidy(raw(column));
  }

  /** The values of a multi-valued cell, in order, each once. */
  public List<String> items(C column) {
    return Arrays.stream(raw(column).split("\\|"))
        .map(CsvRow::tidy)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  public LineError error(C column, String reason) {
    return new LineError(line, column.header(), reason);
  }

  private static String tidy(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
