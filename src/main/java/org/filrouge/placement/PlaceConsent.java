package org.filrouge.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Renewal;
import org.filrouge.participant.Pathways;
import org.springframework.stereotype.Component;

/** Whether the organism of someone's place may still read the file a while from now (R129). */
@Component
public class PlaceConsent {

  private final Placements placements;
  private final Pathways pathways;
  private final Consents consents;
  private final Clock clock;

  PlaceConsent(Placements placements, Pathways pathways, Consents consents, Clock clock) {
    this.placements = placements;
    this.pathways = pathways;
    this.consents = consents;
    this.clock = clock;
  }

  /**
   * What is to be done about the consent for that place, in French; nothing without a place.
   *
   * @param until how long it should hold
   */
  public Optional<String> renewal(long pathway, LocalDate until) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    return placements
        .current(pathway)
        .filter(Placement::occupied)
        .or(() -> placements.left(pathway))
        .flatMap(
            place ->
                Renewal.of(
                        consents.latest(pathways.get(pathway).fileNumber()).stream()
                            .filter(consent -> consent.organismCode().equals(place.organism()))
                            .findFirst(),
                        today,
                        until)
                    .map(words -> place.organismName() + " : " + words));
  }
}
