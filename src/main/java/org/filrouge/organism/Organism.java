package org.filrouge.organism;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.csv.CsvKey;

/**
 * An organism of the directory and its agreement (R97-107).
 *
 * @param territory what it serves, as the directory writes it; at least one
 * @param placesGranted places that may be held at the same time; zero: nobody is placed there
 * @param validTo last day of the agreement, inclusive; {@code null} when open-ended
 */
public record Organism(
    String code,
    String office,
    String name,
    List<String> territory,
    List<Clientele> clientele,
    List<Service> services,
    int placesGranted,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Whether places may be offered that day (R102). */
  public boolean agreementHoldsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the municipality is named in the territory, however it is spelled. */
  public boolean serves(String municipality) {
    String wanted = municipality == null ? "" : CsvKey.of(municipality);
    return !wanted.isEmpty() && territory.stream().map(CsvKey::of).anyMatch(wanted::equals);
  }
}
