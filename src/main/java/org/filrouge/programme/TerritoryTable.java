package org.filrouge.programme;

import static org.filrouge.programme.TerritoryColumn.ACCOUNT;
import static org.filrouge.programme.TerritoryColumn.MISSION;
import static org.filrouge.programme.TerritoryColumn.MUNICIPALITY;
import static org.filrouge.programme.TerritoryColumn.VALID_FROM;
import static org.filrouge.programme.TerritoryColumn.VALID_TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.csv.CsvJudge;
import org.filrouge.csv.CsvRow;
import org.filrouge.csv.CsvTable;
import org.filrouge.csv.LineError;
import org.filrouge.office.Office;
import org.filrouge.parameter.Parameter;
import org.filrouge.parameter.Parameters;
import org.springframework.stereotype.Component;

/** Reads who is tied to which municipality; a third one at a time is refused (R124-128). */
@Component
class TerritoryTable {

  private static final String LIMIT = "municipalities-per-adviser";

  private final MeetingPlaces places;
  private final AccountsProcess accounts;
  private final Parameters parameters;

  TerritoryTable(MeetingPlaces places, AccountsProcess accounts, Parameters parameters) {
    this.places = places;
    this.accounts = accounts;
    this.parameters = parameters;
  }

  /**
   * What the table says.
   *
   * @param ties empty as soon as there is an error: nothing is loaded by halves
   */
  record Result(List<Territory> ties, List<LineError> errors) {}

  /** A tie and the line that says it. */
  private record Line(CsvRow<TerritoryColumn> row, Territory tie) {}

  Result read(String csv, Office office) {
    var table = CsvTable.of(csv, List.of(TerritoryColumn.values()));
    var errors = new ArrayList<>(table.errors());
    var lines = new ArrayList<Line>();
    for (var row : table.rows()) {
      read(row, office, errors).ifPresent(tie -> lines.add(new Line(row, tie)));
    }
    if (table.rows().isEmpty() && errors.isEmpty()) {
      errors.add(LineError.ofFile("Le fichier ne lie personne à une commune"));
    }
    lines.forEach(line -> tooMany(line, lines, office).ifPresent(errors::add));
    errors.sort(Comparator.comparingLong(LineError::line));
    return new Result(
        errors.isEmpty() ? lines.stream().map(Line::tie).toList() : List.of(), errors);
  }

  private Optional<Territory> read(
      CsvRow<TerritoryColumn> row, Office office, List<LineError> errors) {
    var judge = new CsvJudge<>(row, List.of(TerritoryColumn.values()));
    String name =
        judge.value(
            ACCOUNT,
            account -> accounts.agent(account, office.code()),
            "n'est pas le compte d'une ou d'un collègue de cette équipe");
    Mission mission =
        judge.value(
            MISSION,
            Mission::ofSlug,
            "n'est pas une mission connue; les missions admises sont " + Mission.slugs());
    LocalDate from = judge.date(VALID_FROM);
    LocalDate to = judge.date(VALID_TO);
    if (from != null && to != null && to.isBefore(from)) {
      judge.refuse(VALID_TO, "la fin de validité (" + to + ") précède le début (" + from + ")");
    }
    var place =
        judge.value(
            MUNICIPALITY,
            text -> places.last(office.programme(), text),
            "n'est pas une commune du programme");
    if (place != null && from != null && !within(place, from, to)) {
      judge.refuse(MUNICIPALITY, outside(place));
    }
    errors.addAll(judge.errors());
    return judge.errors().isEmpty()
        ? Optional.of(
            new Territory(row.text(ACCOUNT), name, mission, place.municipality(), from, to))
        : Optional.empty();
  }

  private static boolean within(MeetingPlace place, LocalDate from, LocalDate to) {
    return place.holdsOn(from) && (place.validTo() == null || (to != null && place.holdsOn(to)));
  }

  private static String outside(MeetingPlace place) {
    return "%s fait partie du programme %s; corrigez les dates"
        .formatted(
            place.municipality(),
            place.validTo() == null
                ? "depuis le " + FrenchDate.of(place.validFrom())
                : "du %s au %s"
                    .formatted(FrenchDate.of(place.validFrom()), FrenchDate.of(place.validTo())));
  }

  /** Counted the day each tie begins: that is when a municipality comes on top of the others. */
  private Optional<LineError> tooMany(Line line, List<Line> lines, Office office) {
    var day = line.tie().validFrom();
    var held =
        lines.stream()
            .map(Line::tie)
            .filter(tie -> tie.account().equals(line.tie().account()) && tie.holdsOn(day))
            .map(Territory::municipality)
            .distinct()
            .toList();
    return parameters
        .find(LIMIT, office.programme(), day)
        .filter(limit -> held.size() > limit.amount().intValueExact())
        .map(limit -> line.row().error(MUNICIPALITY, tooMany(line.tie(), held, limit)));
  }

  private static String tooMany(Territory tie, List<String> held, Parameter limit) {
    return "%s aurait %d communes le %s (%s), le maximum est de %d; retirez-en une ou datez la fin d'une autre"
        .formatted(
            tie.name(),
            held.size(),
            FrenchDate.of(tie.validFrom()),
            held.stream().collect(Collectors.joining(", ")),
            limit.amount().intValueExact());
  }
}
