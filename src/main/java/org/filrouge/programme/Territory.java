package org.filrouge.programme;

import java.time.LocalDate;
import org.filrouge.csv.CsvKey;

/**
 * A colleague tied to a municipality, for as long as it holds (R124-128).
 *
 * @param account user id in the office
 * @param name first and last name, for a person to read
 * @param validTo last day, inclusive; {@code null} while no end is known
 */
public record Territory(
    String account,
    String name,
    Mission mission,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  boolean of(String place) {
    return place != null && CsvKey.of(municipality).equals(CsvKey.of(place));
  }

  /** « Nathalie Lambert, jobcoach »: what a person reads. */
  public String text() {
    return name + ", " + mission.label();
  }
}
