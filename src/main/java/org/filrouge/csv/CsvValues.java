package org.filrouge.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one value; empty when the text does not say it, so the caller names the reason. */
public final class CsvValues {

  private CsvValues() {}

  public static Optional<String> code(String text) {
    return Optional.of(text).filter(code -> code.matches("[A-Z][A-Z0-9-]{1,29}"));
  }

  public static Optional<Boolean> yesOrNo(String text) {
    return switch (CsvKey.of(text)) {
      case "oui" -> Optional.of(true);
      case "non" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Years 2000 to 2100 only: 0206 or 20226 is a slip, and « no end » is an empty cell. */
  public static Optional<LocalDate> date(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(date -> date.getYear() >= 2000 && date.getYear() <= 2100);
    } catch (DateTimeException nonexistentDay) {
      return Optional.empty();
    }
  }
}
