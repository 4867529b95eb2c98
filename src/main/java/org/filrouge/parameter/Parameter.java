package org.filrouge.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value of a parameter, for as long as it holds (R156).
 *
 * @param validTo last day, inclusive; {@code null} while no other value is known
 * @param unit French, for a person to read
 * @param source the document it comes from, in French; it has no legal value
 */
public record Parameter(
    String code,
    LocalDate validFrom,
    LocalDate validTo,
    BigDecimal amount,
    String unit,
    String source) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
