package org.filrouge.transition;

import static org.filrouge.transition.MeasureColumn.CODE;
import static org.filrouge.transition.MeasureColumn.CONTACT;
import static org.filrouge.transition.MeasureColumn.ENDS_ON;
import static org.filrouge.transition.MeasureColumn.KIND;
import static org.filrouge.transition.MeasureColumn.NAME;
import static org.filrouge.transition.MeasureColumn.PROVIDER;
import static org.filrouge.transition.MeasureColumn.REGISTER_BY;
import static org.filrouge.transition.MeasureColumn.STARTS_ON;
import static org.filrouge.transition.MeasureColumn.TERRITORY;
import static org.filrouge.transition.MeasureColumn.VALID_FROM;
import static org.filrouge.transition.MeasureColumn.VALID_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.csv.CsvJudge;
import org.filrouge.csv.CsvKey;
import org.filrouge.csv.CsvRow;
import org.filrouge.csv.CsvTable;
import org.filrouge.csv.LineError;
import org.filrouge.organism.Organism;

/**
 * The measures of an office as a manager writes them in a spreadsheet (R116): accepted whole or
 * refused.
 *
 * @param measures in the order of the file; always empty when there are errors
 * @param errors ordered by line
 */
record MeasureFile(List<Measure> measures, List<LineError> errors) {

  /** Reads a file; its providers are those of the office's directory, by code or name. */
  static MeasureFile read(String csv, String office, List<Organism> providers) {
    var table = CsvTable.of(csv, List.of(MeasureColumn.values()));
    var errors = new ArrayList<>(table.errors());
    var measures = new ArrayList<Measure>();
    var lines = new HashMap<String, Long>();
    for (var row : table.rows()) {
      var judge = new CsvJudge<>(row, List.of(MeasureColumn.values()));
      var measure = measure(judge, office, providers);
      Long first = lines.putIfAbsent(row.text(CODE), row.line());
      if (first != null) {
        judge.refuse(CODE, "ce code est déjà celui de la ligne " + first);
      }
      errors.addAll(judge.errors());
      measures.add(measure);
    }
    if (table.rows().isEmpty() && errors.isEmpty()) {
      errors.add(LineError.ofFile("Le fichier ne contient aucune mesure"));
    }
    errors.sort(Comparator.comparingLong(LineError::line));
    return new MeasureFile(errors.isEmpty() ? List.copyOf(measures) : List.of(), errors);
  }

  private static Measure measure(
      CsvJudge<MeasureColumn> judge, String office, List<Organism> providers) {
    CsvRow<MeasureColumn> row = judge.row();
    var kind =
        judge.value(
            KIND,
            MeasureKind::ofSlug,
            "n'est pas un genre connu; les genres admis sont " + MeasureKind.slugs());
    var provider =
        judge.value(
            PROVIDER,
            name -> providers.stream().filter(one -> answersTo(one, name)).findFirst(),
            "n'est pas au répertoire des {{wordPartners}} {{wordOfTheOffice}}; écrivez son code ou son nom");
    var dates = dates(judge);
    return new Measure(
        judge.code(CODE),
        office,
        row.text(NAME),
        kind,
        provider == null ? null : provider.code(),
        provider == null ? null : provider.name(),
        String.join("|", row.items(TERRITORY)),
        row.text(CONTACT),
        dates.get(STARTS_ON),
        dates.get(REGISTER_BY),
        dates.get(ENDS_ON),
        dates.get(VALID_FROM),
        dates.get(VALID_TO));
  }

  private static Map<MeasureColumn, LocalDate> dates(CsvJudge<MeasureColumn> judge) {
    var dates = new HashMap<MeasureColumn, LocalDate>();
    for (var column : List.of(STARTS_ON, REGISTER_BY, ENDS_ON, VALID_FROM, VALID_TO)) {
      dates.put(column, judge.date(column));
    }
    inOrder(judge, dates, STARTS_ON, ENDS_ON, "la fin (%s) précède le début (%s)");
    inOrder(judge, dates, VALID_FROM, VALID_TO, "la fin de validité (%s) précède le début (%s)");
    return dates;
  }

  private static void inOrder(
      CsvJudge<MeasureColumn> judge,
      Map<MeasureColumn, LocalDate> dates,
      MeasureColumn from,
      MeasureColumn to,
      String reason) {
    var first = dates.get(from);
    var last = dates.get(to);
    if (first != null && last != null && last.isBefore(first)) {
      judge.refuse(to, reason.formatted(FrenchDate.of(last), FrenchDate.of(first)));
    }
  }

  private static boolean answersTo(Organism organism, String name) {
    String wanted = CsvKey.of(name);
    return CsvKey.of(organism.code()).equals(wanted) || CsvKey.of(organism.name()).equals(wanted);
  }
}
