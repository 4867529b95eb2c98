package org.filrouge.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges one row, cell by cell: one reason per cell, because it is mended once. */
public final class CsvJudge<C extends CsvColumn> {

  private final CsvRow<C> row;
  private final List<LineError> errors = new ArrayList<>();
  private final Set<C> refused = new HashSet<>();

  /** The rules any cell obeys are already applied. */
  public CsvJudge(CsvRow<C> row, List<C> columns) {
    this.row = row;
    for (C column : columns) {
      CsvCells.refusal(row, column)
          .ifPresent(
              error -> {
                errors.add(error);
                refused.add(column);
              });
    }
  }

  public CsvRow<C> row() {
    return row;
  }

  /** Every reason found so far. */
  public List<LineError> errors() {
    return errors;
  }

  /** What the cell says, or {@code null} when it is empty or was refused for that reason. */
  public <T> T value(C column, Function<String, Optional<T>> rule, String why) {
    String text = row.text(column);
    if (refused.contains(column) || text.isEmpty()) {
      return null;
    }
    return rule.apply(text)
        .orElseGet(
            () -> {
              refuse(column, "« " + CsvCells.shown(text) + " » " + why);
              return null;
            });
  }

  /** A date of 2000 to 2100, or {@code null}. */
  public java.time.LocalDate date(C column) {
    return value(
        column,
        CsvValues::date,
        "n'est pas une date qui existe, de 2000 à 2100, écrite AAAA-MM-JJ");
  }

  /** A code as the directories write them, or {@code null}. */
  public String code(C column) {
    return value(
        column,
        CsvValues::code,
        "n'est pas un code : de 2 à 30 lettres majuscules sans accent, chiffres ou"
            + " traits d'union, la première étant une lettre");
  }

  public void refuse(C column, String reason) {
    if (refused.add(column)) {
      errors.add(row.error(column, reason));
    }
  }
}
