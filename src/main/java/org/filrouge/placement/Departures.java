package org.filrouge.placement;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of a place when it is decided that its occupant goes elsewhere (R80). */
@Component
public class Departures {

  private final Placements placements;
  private final Places places;
  private final Waiting waiting;
  private final PlacementProcess process;
  private final Followers followers;

  Departures(
      Placements placements,
      Places places,
      Waiting waiting,
      PlacementProcess process,
      Followers followers) {
    this.placements = placements;
    this.places = places;
    this.waiting = waiting;
    this.process = process;
    this.followers = followers;
  }

  /** The place the person occupies, if they have one. */
  public Optional<Placement> occupied(long pathway) {
    return placements.current(pathway).filter(Placement::occupied);
  }

  /** Whether another place is already looked for, kept, reserved or awaited: one at a time. */
  public boolean underWay(long pathway) {
    return placements.left(pathway).isPresent()
        || placements.current(pathway).filter(place -> !place.occupied()).isPresent()
        || waiting.of(pathway).isPresent()
        || process.searching(pathway);
  }

  /**
   * It is decided: the place stays occupied until the first day elsewhere, or is given back now.
   *
   * @param keepPlace whether it is kept
   */
  public void decided(long pathway, boolean keepPlace, String actor) {
    occupied(pathway)
        .ifPresent(
            place -> {
              if (keepPlace) {
                placements.leaving(place);
              } else {
                places.release(place, ReleaseReason.REORIENTED, actor);
                followers.changed(pathway);
              }
            });
  }
}
