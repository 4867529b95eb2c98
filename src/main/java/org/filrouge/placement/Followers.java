package org.filrouge.placement;

import org.filrouge.engine.Groups;
import org.filrouge.participant.Pathways;
import org.springframework.stereotype.Component;

/** Who follows someone from day to day, and what of their work changes hands with them (R120). */
@Component
class Followers {

  private final Placements placements;
  private final Pathways pathways;
  private final PlacementProcess process;

  Followers(Placements placements, Pathways pathways, PlacementProcess process) {
    this.placements = placements;
    this.pathways = pathways;
    this.process = process;
  }

  /**
   * The group of the organism where they take part, of the one they leave until their first day
   * elsewhere or, when they hold no place, of the office that answers for them.
   */
  String of(long pathway) {
    return placements
        .current(pathway)
        .filter(place -> place.firstDay() != null)
        .or(() -> placements.left(pathway))
        .map(place -> Groups.ofOrganism(place.organism()))
        .orElseGet(() -> "office-" + pathways.get(pathway).office());
  }

  /** The person is followed by others: what is open and was theirs to do goes to them (R30). */
  void changed(long pathway) {
    process.followedBy(pathway, of(pathway));
  }
}
