package org.filrouge.organism;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.csv.CsvKey;

/**
 * One organism as the directory describes it (R97, R116).
 *
 * @param code upper-case slug, 2 to 30 characters; ends up in group ids, so it never changes
 * @param aliases other names agents use, former names included; each at most 500 characters
 * @param nonProfit only a non-profit may be paid for its places (R71)
 * @param territory free text, at least one; at most 500 characters each
 * @param clientele names of {@link Clientele} constants, at least one
 * @param services names of {@link Service} constants, at least one
 * @param contact the function to ask for, never a person's name (R117); empty when unknown
 * @param placesGranted paid places, 0 to 999; 0 unless {@code nonProfit}
 * @param validFrom first day of validity
 * @param validTo last day of validity, inclusive; null when open-ended
 */
record OrganismEntry(
    String code,
    String name,
    List<String> aliases,
    boolean nonProfit,
    List<String> territory,
    List<String> clientele,
    List<String> services,
    String contact,
    int placesGranted,
    LocalDate validFrom,
    LocalDate validTo) {

  OrganismEntry {
    aliases = List.copyOf(aliases);
    territory = List.copyOf(territory);
    clientele = List.copyOf(clientele);
    services = List.copyOf(services);
  }

  /** Whether an agent who says {@code name} means this organism: its code, name or an alias. */
  boolean answersTo(String name) {
    String wanted = CsvKey.of(name);
    return !wanted.isEmpty()
        && Stream.concat(Stream.of(code, this.name), aliases.stream())
            .anyMatch(known -> CsvKey.of(known).equals(wanted));
  }
}
