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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges one row: an organism, or every reason why the row does not describe one. */
final class DirectoryCsvEntry {

  private final DirectoryCsvRow row;
  private final List<LineError> errors = new ArrayList<>();
  private final Set<DirectoryCsvColumn> refused = EnumSet.noneOf(DirectoryCsvColumn.class);

  DirectoryCsvEntry(DirectoryCsvRow row) {
    this.row = row;
    for (DirectoryCsvColumn column : DirectoryCsvColumn.values()) {
      DirectoryCsvCells.refusal(row, column)
          .ifPresent(
              error -> {
                errors.add(error);
                refused.add(column);
              });
    }
  }

  /** The organism, absent as soon as {@code errors} received a reason. */
  Optional<OrganismEntry> read(List<LineError> allErrors) {
    String code = code();
    Boolean nonProfit = value(NON_PROFIT, DirectoryCsvValues::yesOrNo, "n'est ni oui ni non");
    Integer places = places();
    LocalDate from = date(VALID_FROM);
    LocalDate to = date(VALID_TO);
    List<String> clientele =
        codes(CLIENTELE, DirectoryCsvValues::clientele, DirectoryCsvValues.clienteleSlugs());
    List<String> services =
        codes(SERVICES, DirectoryCsvValues::service, DirectoryCsvValues.serviceSlugs());
    namesHaveALetter();
    onlyNonProfitIsPaid(nonProfit, places);
    endIsNotBeforeStart(from, to);
    allErrors.addAll(errors);
    if (!errors.isEmpty()) {
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
      refuse(
          PLACES,
          "un organisme qui n'est pas sans but lucratif peut accompagner, mais sans"
              + " place payée; écrivez 0 au lieu de "
              + places);
    }
  }

  private void endIsNotBeforeStart(LocalDate from, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      refuse(VALID_TO, "la fin de validité (" + to + ") précède le début (" + from + ")");
    }
  }

  /** A name made of punctuation could neither be searched nor told from another. */
  private void namesHaveALetter() {
    for (DirectoryCsvColumn column : List.of(NAME, ALIASES)) {
      if (row.items(column).stream().anyMatch(name -> DirectoryCsvKey.of(name).isEmpty())) {
        refuse(column, "un nom doit contenir au moins une lettre ou un chiffre");
      }
    }
  }

  private static List<String> anyoneIfNone(List<String> clientele) {
    return clientele.isEmpty() ? List.of(Clientele.ANYONE.name()) : clientele;
  }

  private String code() {
    return value(
        CODE,
        DirectoryCsvValues::code,
        "n'est pas un code : de 2 à 30 lettres majuscules sans accent, chiffres ou"
            + " traits d'union, la première étant une lettre");
  }

  private Integer places() {
    return value(PLACES, DirectoryCsvValues::places, "n'est pas un nombre entier de 0 à 999");
  }

  private LocalDate date(DirectoryCsvColumn column) {
    return value(
        column,
        DirectoryCsvValues::date,
        "n'est pas une date qui existe, de 2000 à 2100, écrite AAAA-MM-JJ");
  }

  private <T> T value(DirectoryCsvColumn column, Function<String, Optional<T>> rule, String why) {
    String text = row.text(column);
    if (refused.contains(column) || text.isEmpty()) {
      return null;
    }
    return rule.apply(text)
        .orElseGet(
            () -> {
              refuse(column, "« " + DirectoryCsvCells.shown(text) + " » " + why);
              return null;
            });
  }

  private List<String> codes(
      DirectoryCsvColumn column, Function<String, Optional<String>> list, String allowed) {
    List<String> slugs = row.items(column);
    String unknown = DirectoryCsvValues.unknown(slugs, list);
    if (!unknown.isEmpty()) {
      refuse(column, "code inconnu : " + unknown + "; les codes admis sont " + allowed);
    }
    return slugs.stream().flatMap(slug -> list.apply(slug).stream()).distinct().toList();
  }

  private void refuse(DirectoryCsvColumn column, String reason) {
    if (refused.add(column)) { // one reason per cell: the manager fixes it once
      errors.add(row.error(column, reason));
    }
  }
}
