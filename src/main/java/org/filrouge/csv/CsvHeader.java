package org.filrouge.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Which column each cell of the first line announces; refused rather than guessed. */
final class CsvHeader<C extends CsvColumn> {

  private final List<C> columns = new ArrayList<>();
  private final List<LineError> errors = new ArrayList<>();
  private final List<C> expected;
  private final int width;

  CsvHeader(CSVRecord firstLine, List<C> expected) {
    this.expected = expected;
    width = firstLine.size();
    firstLine.stream().limit(lastFilled(firstLine)).forEach(this::read);
    Set<C> missing = new LinkedHashSet<>(expected);
    missing.removeAll(columns);
    if (columns.isEmpty()) {
      errors.clear(); // a file without header would otherwise complain of every cell
      errors.add(
          LineError.ofLine(
              1,
              "les noms de colonnes sont absents; la première ligne"
                  + " doit les énumérer, séparés par des points-virgules, des virgules ou des"
                  + " tabulations"));
    } else {
      missing.forEach(column -> refuse(column.header(), "la colonne manque"));
    }
  }

  List<C> columns() {
    return columns;
  }

  List<LineError> errors() {
    return errors;
  }

  /** Cells of the first line, the blank ones a spreadsheet leaves to the right included. */
  int width() {
    return width;
  }

  private static int lastFilled(CSVRecord record) {
    int count = record.size();
    while (count > 0 && record.get(count - 1).isBlank()) {
      count--;
    }
    return count;
  }

  /**
   * A file holds ; or , and a table copied from a spreadsheet holds tabs: the header alone tells,
   * as no column name has any of them.
   */
  static char delimiter(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    char found = ';';
    for (char candidate : new char[] {',', '\t'}) {
      found = count(firstLine, candidate) > count(firstLine, found) ? candidate : found;
    }
    return found;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /** The required columns of which a line of that many cells says nothing. */
  List<String> requiredBeyond(int cells) {
    return columns.stream().skip(cells).filter(CsvColumn::required).map(CsvColumn::header).toList();
  }

  private void read(String cell) {
    Optional<C> column = named(cell);
    if (column.isEmpty()) {
      refuse(CsvCells.shown(cell), "la colonne est inconnue");
    } else if (columns.contains(column.get())) {
      refuse(column.get().header(), "la colonne est présente deux fois");
    } else {
      columns.add(column.get());
    }
  }

  private Optional<C> named(String title) {
    String wanted = CsvKey.of(title);
    return expected.stream().filter(c -> CsvKey.of(c.header()).equals(wanted)).findFirst();
  }

  private void refuse(String column, String reason) {
    errors.add(new LineError(1, column.isEmpty() ? "sans nom" : column, reason));
  }
}
