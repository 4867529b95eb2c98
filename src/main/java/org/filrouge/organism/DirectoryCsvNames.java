package org.filrouge.organism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.csv.CsvCells;
import org.filrouge.csv.CsvKey;
import org.filrouge.csv.CsvRow;
import org.filrouge.csv.LineError;

/**
 * No code, name or alias may mean two organisms: an agent who types it would send a person to the
 * wrong door (R116). Compared without accents, case or hyphens.
 */
final class DirectoryCsvNames {

  private static final List<DirectoryCsvColumn> NAMING =
      List.of(DirectoryCsvColumn.CODE, DirectoryCsvColumn.NAME, DirectoryCsvColumn.ALIASES);

  private final Map<String, Long> lineByKey = new HashMap<>();
  private final List<LineError> errors = new ArrayList<>();

  private DirectoryCsvNames() {}

  static List<LineError> sharedNames(List<CsvRow<DirectoryCsvColumn>> rows) {
    DirectoryCsvNames names = new DirectoryCsvNames();
    rows.forEach(names::claim);
    return names.errors;
  }

  private void claim(CsvRow<DirectoryCsvColumn> row) {
    for (DirectoryCsvColumn column : NAMING) {
      for (String name : namesIn(row, column)) {
        Long owner = lineByKey.putIfAbsent(CsvKey.of(name), row.line());
        if (owner != null && owner != row.line()) {
          errors.add(
              row.error(
                  column,
                  "« "
                      + CsvCells.shown(name)
                      + " » désigne déjà l'organisme de la ligne "
                      + owner));
        }
      }
    }
  }

  private static List<String> namesIn(CsvRow<DirectoryCsvColumn> row, DirectoryCsvColumn column) {
    List<String> names =
        column == DirectoryCsvColumn.ALIASES ? row.items(column) : List.of(row.text(column));
    return names.stream().filter(name -> !CsvKey.of(name).isEmpty()).toList();
  }
}
