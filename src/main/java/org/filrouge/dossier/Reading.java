package org.filrouge.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Consent;
import org.filrouge.consent.Information;

/**
 * One reading of a dossier: which pathway, by whom, and what that reader may see today.
 *
 * @param organism the reader's organism that holds the place, or held it, or {@code null}
 * @param consents the consent that counts for each organism, in force or not
 * @param today in Québec
 */
public record Reading(
    long pathwayId,
    long fileNumber,
    Reader reader,
    String organism,
    List<Consent> consents,
    LocalDate today,
    Row file) {

  /** Whether the person allows the reader's organism to read that. */
  public boolean shares(Information information) {
    return consentOf(organism)
        .filter(consent -> consent.inForce(today))
        .filter(consent -> consent.information().contains(information))
        .isPresent();
  }

  /** Whether the first day took place: before it, nothing of a participation is there to read. */
  public boolean takesPart() {
    return file.has("started_on");
  }

  /** What came after the departure is not told to the organism that was left (R129-131). */
  public boolean tells(Instant at) {
    return reader != Reader.FORMER_ORGANISM || !at.isAfter(file.moment("released_at"));
  }

  /** The consent that counts for an organism, in force or not. */
  public Optional<Consent> consentOf(String organismCode) {
    return consents.stream()
        .filter(consent -> consent.organismCode().equals(organismCode))
        .findFirst();
  }
}
