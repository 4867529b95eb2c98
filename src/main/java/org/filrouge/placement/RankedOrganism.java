package org.filrouge.placement;

import java.util.Collections;
import java.util.EnumSet;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.organism.Organism;

/**
 * An organism as it is proposed for someone, with what explains its rank.
 *
 * @param free places that nobody holds nor awaits; zero or more
 * @param awaited people on its waiting list
 */
record RankedOrganism(Organism organism, Profile profile, int free, int awaited) {

  int objectivesServed() {
    var served = EnumSet.noneOf(ProgrammeObjective.class);
    served.addAll(Fit.served(organism.services()));
    served.retainAll(profile.objectives());
    return served.size();
  }

  boolean sameTerritory() {
    return organism.serves(profile.municipality());
  }

  boolean usualClientele() {
    return !Collections.disjoint(organism.clientele(), profile.clienteles());
  }

  /** « Vision-Travail — 3 places libres — correspond à 4 objectifs sur 5 — même territoire ». */
  String label() {
    return String.join(" — ", organism.name(), places(), objectives(), territory()) + clientele();
  }

  private String places() {
    if (free > 0) {
      return free == 1 ? "1 place libre" : free + " places libres";
    }
    return switch (awaited) {
      case 0 -> "aucune place libre";
      case 1 -> "aucune place libre, 1 personne en attente";
      default -> "aucune place libre, " + awaited + " personnes en attente";
    };
  }

  private String objectives() {
    int sought = profile.objectives().size();
    return sought == 0
        ? "objectifs à préciser"
        : "correspond à %d objectif%s sur %d"
            .formatted(objectivesServed(), objectivesServed() > 1 ? "s" : "", sought);
  }

  private String territory() {
    if (profile.municipality() == null) {
      return "territoire à vérifier";
    }
    return sameTerritory()
        ? "même territoire"
        : "autre territoire (" + String.join(", ", organism.territory()) + ")";
  }

  private String clientele() {
    return usualClientele() ? "" : " — clientèle à vérifier avec l'organisme";
  }
}
