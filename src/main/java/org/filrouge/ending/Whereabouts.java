package org.filrouge.ending;

import java.util.Optional;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.springframework.stereotype.Component;

/** Where someone takes part today; nowhere when the office follows them. */
@Component
class Whereabouts {

  private final Placements placements;

  Whereabouts(Placements placements) {
    this.placements = placements;
  }

  /** Code of the organism where they take part, or of the one being left. */
  Optional<String> organism(long pathway) {
    return placements
        .current(pathway)
        .filter(Placement::occupied)
        .or(() -> placements.left(pathway))
        .map(Placement::organism);
  }
}
