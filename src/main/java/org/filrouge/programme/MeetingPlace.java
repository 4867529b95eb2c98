package org.filrouge.programme;

import java.time.LocalDate;

/**
 * Where people of a municipality are met, for as long as it holds (R124-128).
 *
 * @param validTo last day, inclusive; {@code null} while no other place is known
 * @param source where it comes from, in French
 */
public record MeetingPlace(
    String programme,
    String municipality,
    String first,
    String following,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
