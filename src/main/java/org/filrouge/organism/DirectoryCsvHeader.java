package org.filrouge.organism;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Which column each cell of the first line announces; refused rather than guessed. */
final class DirectoryCsvHeader {

  private final List<DirectoryCsvColumn> columns = new ArrayList<>();
  private final List<LineError> errors = new ArrayList<>();
  private final int width;

  DirectoryCsvHeader(CSVRecord firstLine) {
    width = firstLine.size();
    firstLine.stream().limit(lastFilled(firstLine)).forEach(this::read);
    Set<DirectoryCsvColumn> missing = EnumSet.allOf(DirectoryCsvColumn.class);
    missing.removeAll(columns);
    if (columns.isEmpty()) {
      errors.clear(); // a file without header would otherwise complain of every cell
      errors.add(
          LineError.ofLine(
              1,
              "les noms de colonnes sont absents; la première ligne"
                  + " doit les énumérer, séparés par des points-virgules ou des virgules"));
    } else {
      missing.forEach(column -> refuse(column.header(), "la colonne manque"));
    }
  }

  List<DirectoryCsvColumn> columns() {
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

  /** Excel quotes nothing and may write ; or , : the header alone tells, as no name has either. */
  static char delimiter(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    long commas = firstLine.chars().filter(c -> c == ',').count();
    long semicolons = firstLine.chars().filter(c -> c == ';').count();
    return commas > semicolons ? ',' : ';';
  }

  private void read(String cell) {
    Optional<DirectoryCsvColumn> column = DirectoryCsvColumn.ofHeader(cell);
    if (column.isEmpty()) {
      refuse(DirectoryCsvCells.shown(cell), "la colonne est inconnue");
    } else if (columns.contains(column.get())) {
      refuse(column.get().header(), "la colonne est présente deux fois");
    } else {
      columns.add(column.get());
    }
  }

  private void refuse(String column, String reason) {
    errors.add(new LineError(1, column.isEmpty() ? "sans nom" : column, reason));
  }
}
