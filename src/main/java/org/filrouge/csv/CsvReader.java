package org.filrouge.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Turns the text of the file into rows that remember their line. Knows CSV, no business rule. */
final class CsvReader<C extends CsvColumn> {

  private final List<CsvRow<C>> rows = new ArrayList<>();
  private final List<LineError> errors = new ArrayList<>();
  private final List<C> columns;
  private CsvHeader<C> header;

  CsvReader(String text, List<C> columns) {
    this.columns = columns;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(CsvHeader.delimiter(text))
            .setRecordSeparator("\n")
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      readAll(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  List<CsvRow<C>> rows() {
    return rows;
  }

  List<LineError> errors() {
    return errors;
  }

  private void readAll(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    long line = 1;
    try {
      while (header == null || header.errors().isEmpty()) {
        line = parser.getCurrentLineNumber() + 1; // before hasNext, which reads the record
        if (!records.hasNext()) {
          return;
        }
        read(line, records.next());
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // Where a quoted text ends is unknown from here on: no later line can be trusted.
      errors.add(
          LineError.ofLine(
              line,
              "un guillemet droit (\") est ouvert et jamais fermé,"
                  + " ou suivi de texte; les lignes suivantes n'ont pas été lues"));
    }
  }

  private void read(long line, CSVRecord record) {
    if (header == null) {
      header = new CsvHeader<>(record, columns);
      errors.addAll(header.errors());
    } else if (isBlank(record)) {
      return; // a spreadsheet leaves some below the last line
    } else if (hasTooManyCells(record)) {
      errors.add(
          LineError.ofLine(
              line,
              "la ligne a plus de cellules que la première;"
                  + " mettez entre guillemets droits un texte qui contient le séparateur"));
    } else if (!header.requiredBeyond(record.size()).isEmpty()) {
      errors.add(LineError.ofLine(line, tooShort(record)));
    } else {
      rows.add(new CsvRow<>(line, cells(record)));
    }
  }

  /** An unquoted separator shifts what follows: one reason here instead of one per column. */
  private boolean hasTooManyCells(CSVRecord record) {
    return record.size() > header.width()
        || record.stream().skip(header.columns().size()).anyMatch(cell -> !cell.isBlank());
  }

  /** One reason for all the cells that are not there. */
  private String tooShort(CSVRecord record) {
    return "la ligne s'arrête après "
        + (record.size() == 1 ? "une cellule" : record.size() + " cellules")
        + " sur "
        + header.columns().size()
        + "; il manque "
        + String.join(", ", header.requiredBeyond(record.size()));
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  /** Excel drops the last empty cells of a line: what is absent is empty. */
  private Map<C, String> cells(CSVRecord record) {
    Map<C, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(record.size(), header.columns().size()); i++) {
      cells.put(header.columns().get(i), record.get(i));
    }
    return cells;
  }
}
