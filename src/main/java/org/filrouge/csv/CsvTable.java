package org.filrouge.csv;

import java.util.List;

/**
 * A file as read: its rows, not yet judged, and what is wrong with their form.
 *
 * @param <C> its columns
 * @param rows in the order of the file
 * @param errors in French, each naming its line
 */
public record CsvTable<C extends CsvColumn>(List<CsvRow<C>> rows, List<LineError> errors) {

  /**
   * Reads a whole file, already decoded as UTF-8; {@code ;}, {@code ,} or tabs, with or without
   * byte-order mark. Never throws on what a user wrote: the reasons are in the result.
   */
  public static <C extends CsvColumn> CsvTable<C> of(String csv, List<C> columns) {
    String text = CsvFile.normalized(csv);
    var refusal = CsvFile.refusal(text);
    if (refusal.isPresent()) {
      return new CsvTable<>(List.of(), List.of(refusal.get()));
    }
    var reader = new CsvReader<>(text, columns);
    return new CsvTable<>(reader.rows(), reader.errors());
  }
}
