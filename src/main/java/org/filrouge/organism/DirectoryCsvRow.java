package org.filrouge.organism;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One organism of the file, not yet judged.
 *
 * @param line first line of the record in the file, header = 1
 * @param cells raw text by column; a column absent from the map is an empty cell
 */
record DirectoryCsvRow(long line, Map<DirectoryCsvColumn, String> cells) {

  String raw(DirectoryCsvColumn column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell on one line, without the spaces (non-breaking ones included) a copy-paste adds. */
  String text(DirectoryCsvColumn column) {
    return tidy(raw(column));
  }

  /** The values of a multi-valued cell, in order, each once. */
  List<String> items(DirectoryCsvColumn column) {
    return Arrays.stream(raw(column).split("\\|"))
        .map(DirectoryCsvRow::tidy)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  LineError error(DirectoryCsvColumn column, String reason) {
    return new LineError(line, column.header(), reason);
  }

  private static String tidy(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
