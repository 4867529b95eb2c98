package org.filrouge.organism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filrouge.csv.CsvTable;
import org.filrouge.csv.LineError;

/**
 * The directory of organisms as a manager writes it in a spreadsheet (R116). The whole file is
 * accepted or refused, and every bad line is told at once. The format is described, in French, in
 * docs/repertoire-organismes.md.
 */
final class DirectoryCsv {

  private DirectoryCsv() {}

  /**
   * @param entries in the order of the file; always empty when there are errors, so that half a
   *     directory is never imported
   * @param errors ordered by line
   */
  record Result(List<OrganismEntry> entries, List<LineError> errors) {

    Result {
      errors = List.copyOf(errors);
      entries = errors.isEmpty() ? List.copyOf(entries) : List.of();
    }

    /** The organism known under this code, name or alias, however it is spelled. */
    Optional<OrganismEntry> named(String name) {
      return entries.stream().filter(entry -> entry.answersTo(name)).findFirst();
    }
  }

  /**
   * Reads a whole file, already decoded as UTF-8; {@code ;} or {@code ,}, with or without
   * byte-order mark. Never throws on what a user wrote: the reasons are in the result.
   */
  static Result parse(String csv) {
    var table = CsvTable.of(csv, List.of(DirectoryCsvColumn.values()));
    List<OrganismEntry> entries = new ArrayList<>();
    List<LineError> errors = new ArrayList<>(table.errors());
    table.rows().forEach(row -> new DirectoryCsvEntry(row).read(errors).ifPresent(entries::add));
    errors.addAll(DirectoryCsvNames.sharedNames(table.rows()));
    if (table.rows().isEmpty() && errors.isEmpty()) {
      errors.add(LineError.ofFile("Le fichier ne contient aucun organisme"));
    }
    errors.sort(Comparator.comparingLong(LineError::line));
    return new Result(entries, errors);
  }
}
