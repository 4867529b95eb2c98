package org.filrouge.organism;

import static org.filrouge.organism.DirectoryCsvColumn.ALIASES;
import static org.filrouge.organism.DirectoryCsvColumn.CLIENTELE;
import static org.filrouge.organism.DirectoryCsvColumn.CODE;
import static org.filrouge.organism.DirectoryCsvColumn.CONTACT;
import static org.filrouge.organism.DirectoryCsvColumn.NAME;
import static org.filrouge.organism.DirectoryCsvColumn.NON_PROFIT;
import static org.filrouge.organism.DirectoryCsvColumn.PLACES;
import static org.filrouge.organism.DirectoryCsvColumn.SERVICES;
import static org.filrouge.organism.DirectoryCsvColumn.TERRITORY;
import static org.filrouge.organism.DirectoryCsvColumn.VALID_FROM;
import static org.filrouge.organism.DirectoryCsvColumn.VALID_TO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.filrouge.csv.CsvJudge;
import org.filrouge.csv.CsvKey;
import org.filrouge.csv.CsvRow;
import org.filrouge.csv.CsvValues;
import org.filrouge.csv.LineError;

/** Judges one row: an organism, or every reason why the row does not describe one. */
final class DirectoryCsvEntry {

  private final CsvRow<DirectoryCsvColumn> row;
  private final CsvJudge<DirectoryCsvColumn> judge;

  DirectoryCsvEntry(CsvRow<DirectoryCsvColumn> row) {
    this.row = row;
    this.judge = new CsvJudge<>(row, List.of(DirectoryCsvColumn.values()));
  }

  /** The organism, absent as soon as {@code errors} received a reason. */
  Optional<OrganismEntry> read(List<LineError> allErrors) {
    String code = judge.code(CODE);
    Boolean nonProfit = judge.value(NON_PROFIT, CsvValues::yesOrNo, "n'est ni oui ni non");
    Integer places = places();
    LocalDate from = judge.date(VALID_FROM);
    LocalDate to = judge.date(VALID_TO);
    List<String> clientele =
        codes(CLIENTELE, DirectoryCsvValues::clientele, DirectoryCsvValues.clienteleSlugs());
    List<String> services =
        codes(SERVICES, DirectoryCsvValues::service, DirectoryCsvValues.serviceSlugs());
    namesHaveALetter();
    onlyNonProfitIsPaid(nonProfit, places);
    endIsNotBeforeStart(from, to);
    allErrors.addAll(judge.errors());
    if (!judge.errors().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganismEntry(
            code,
            row.text(NAME),
            row.items(ALIASES),
            nonProfit,
            row.items(TERRITORY),
            anyoneIfNone(clientele),
            services,
            row.text(CONTACT),
            places,
            from,
            to));
  }

  /** R71: any organism may accompany; only a non-profit is paid for it. */
  private void onlyNonProfitIsPaid(Boolean nonProfit, Integer places) {
    if (Boolean.FALSE.equals(nonProfit) && places != null && places > 0) {
      judge.refuse(
          PLACES,
          "un organisme qui n'est pas sans but lucratif peut accompagner, mais sans"
              + " place payée; écrivez 0 au lieu de "
              + places);
    }
  }

  private void endIsNotBeforeStart(LocalDate from, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      judge.refuse(VALID_TO, "la fin de validité (" + to + ") précède le début (" + from + ")");
    }
  }

  /** A name made of punctuation could neither be searched nor told from another. */
  private void namesHaveALetter() {
    for (DirectoryCsvColumn column : List.of(NAME, ALIASES)) {
      if (row.items(column).stream().anyMatch(name -> CsvKey.of(name).isEmpty())) {
        judge.refuse(column, "un nom doit contenir au moins une lettre ou un chiffre");
      }
    }
  }

  private static List<String> anyoneIfNone(List<String> clientele) {
    return clientele.isEmpty() ? List.of(Clientele.ANYONE.name()) : clientele;
  }

  private Integer places() {
    return judge.value(PLACES, DirectoryCsvValues::places, "n'est pas un nombre entier de 0 à 999");
  }

  private List<String> codes(
      DirectoryCsvColumn column, Function<String, Optional<String>> list, String allowed) {
    List<String> slugs = row.items(column);
    String unknown = DirectoryCsvValues.unknown(slugs, list);
    if (!unknown.isEmpty()) {
      judge.refuse(column, "code inconnu : " + unknown + "; les codes admis sont " + allowed);
    }
    return slugs.stream().flatMap(slug -> list.apply(slug).stream()).distinct().toList();
  }
}
