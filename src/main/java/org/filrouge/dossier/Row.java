package org.filrouge.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;

/** A row as a reader of the dossier takes it: texts, dates in French, labels instead of codes. */
public record Row(Map<String, Object> columns, UnaryOperator<String> names) {

  public boolean has(String column) {
    return columns.get(column) != null;
  }

  public boolean is(String column) {
    return Boolean.TRUE.equals(columns.get(column));
  }

  public String text(String column) {
    var value = columns.get(column);
    return value == null ? null : value.toString();
  }

  public long number(String column) {
    return ((Number) columns.get(column)).longValue();
  }

  /** The date in a column, or {@code null}. */
  public LocalDate date(String column) {
    var value = columns.get(column);
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** The name of the colleague a column designates. */
  public String person(String column) {
    return has(column) ? names.apply(text(column)) : null;
  }

  /** 14 mai 2026, for a date or an instant; {@code null} when there is none. */
  public String day(String column) {
    var value = columns.get(column);
    if (value instanceof java.sql.Date date) {
      return FrenchDate.of(date.toLocalDate());
    }
    if (value instanceof LocalDate date) {
      return FrenchDate.of(date);
    }
    if (value instanceof OffsetDateTime moment) {
      return FrenchDate.of(moment.toInstant());
    }
    return value instanceof java.sql.Timestamp moment ? FrenchDate.of(moment.toInstant()) : null;
  }

  /** When it happened, to put facts in order; {@code null} when it did not. */
  public Instant moment(String column) {
    var value = columns.get(column);
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    return value instanceof java.sql.Timestamp moment ? moment.toInstant() : null;
  }

  /** The day of an instant, in Québec. */
  LocalDate localDay(String column) {
    var value = columns.get(column);
    var instant =
        value instanceof OffsetDateTime moment
            ? moment.toInstant()
            : ((java.sql.Timestamp) value).toInstant();
    return LocalDate.ofInstant(instant, WorkingDays.QUEBEC);
  }

  /** Day and person of a fact: 14 mai 2026, par Agathe Roy. */
  public String dayBy(String day, String by) {
    return has(day) ? day(day) + (has(by) ? ", par " + person(by) : "") : null;
  }

  /**
   * The French words of a code, or of several separated by commas. A code an older version wrote
   * and this one no longer knows is shown as it is.
   */
  public <E extends Enum<E>> String words(String column, Class<E> type, Function<E, String> label) {
    var known = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, label));
    return has(column)
        ? Arrays.stream(text(column).split(","))
            .map(code -> known.getOrDefault(code.strip(), code.strip()))
            .collect(Collectors.joining("; "))
        : null;
  }

  public String yesNo(String column) {
    return has(column) ? (is(column) ? "Oui" : "Non") : null;
  }
}
