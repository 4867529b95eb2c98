package org.filrouge.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.csv.CsvKey;

/**
 * An active measure of the directory (R85-86, R116).
 *
 * @param provider code of whoever offers it, in the directory of organisms
 * @param startsOn its first day; {@code null} when one may begin at any time
 * @param registerBy last day to register, inclusive; {@code null} when there is none
 * @param validTo last day it is offered, inclusive; {@code null} when open-ended
 */
record Measure(
    String code,
    String office,
    String name,
    MeasureKind kind,
    String provider,
    String providerName,
    String territory,
    String contact,
    LocalDate startsOn,
    LocalDate registerBy,
    LocalDate endsOn,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Whether someone may still be directed to it that day. */
  boolean openOn(LocalDate day) {
    boolean offered = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    boolean registering = registerBy == null || !day.isAfter(registerBy);
    boolean toBegin = registerBy != null || startsOn == null || !day.isAfter(startsOn);
    return offered && registering && toBegin;
  }

  /** Whether the municipality is named in its territory, however it is spelled. */
  boolean serves(String municipality) {
    String wanted = municipality == null ? "" : CsvKey.of(municipality);
    return !wanted.isEmpty() && territories().stream().map(CsvKey::of).anyMatch(wanted::equals);
  }

  /** What one reads before choosing: name, provider, dates. */
  String title() {
    return "%s — %s, %s%s"
        .formatted(
            name,
            providerName,
            startsOn == null ? "début en tout temps" : "début le " + FrenchDate.of(startsOn),
            registerBy == null
                ? ""
                : " (inscription jusqu'au %s)".formatted(FrenchDate.of(registerBy)));
  }

  private List<String> territories() {
    return Arrays.asList(territory.split("\\|"));
  }
}
