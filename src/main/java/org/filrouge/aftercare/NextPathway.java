package org.filrouge.aftercare;

import java.util.Optional;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.PathwayStage;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.programme.Programmes;
import org.filrouge.referral.CarriedOver;
import org.springframework.stereotype.Component;

/**
 * A place is looked for again: this pathway closes and the next one opens on the same file, at the
 * search for a place, with all that is known; one participation a pathway (R35, ADR 0012).
 */
@Component
class NextPathway {

  private final Pathways pathways;
  private final CarriedOver carried;
  private final Timeline timeline;
  private final Programmes programmes;

  NextPathway(Pathways pathways, CarriedOver carried, Timeline timeline, Programmes programmes) {
    this.pathways = pathways;
    this.carried = carried;
    this.timeline = timeline;
    this.programmes = programmes;
  }

  /** Why it cannot be, and what to do instead; nothing when it can. */
  Optional<String> refusal(Pathway former) {
    if (!programmes.get(former.programme()).offers(PathwayStage.PLACEMENT)) {
      return Optional.of(
          "la recherche d'une place n'est pas de votre programme; choisissez une autre mesure avec la personne.");
    }
    if (carried.refusedLast(former.fileNumber())) {
      return Optional.of(
          "la dernière décision d'admissibilité est « non admissible »; fermez le dossier avec une suite et rouvrez-le à l'évaluation des besoins, où elle se prend de nouveau.");
    }
    return carried.complete(former.fileNumber())
        ? Optional.empty()
        : Optional.of(
            "aucune référence n'est au dossier; fermez-le avec une suite et rouvrez-le à l'évaluation des besoins.");
  }

  /** Closes the one and opens the other, linked on the timeline; the id of the new one. */
  long opened(Pathway former, String wish, String note, String actor) {
    String demand = wish == null ? pathways.demand(former.id()) : wish;
    pathways.closed(
        former.id(),
        actor,
        new Closing(
            Closing.Reason.RESUMED,
            note,
            "Une place est cherchée de nouveau, sur le même dossier, avec tout ce qui est connu."));
    var opened =
        pathways.opened(
            new Pathways.Opening(
                former.fileNumber(),
                Door.REOPENING,
                former.office(),
                former.agent(),
                demand,
                true,
                false),
            PathwayStage.PLACEMENT,
            actor);
    carried.into(opened.id(), former.fileNumber(), demand, actor);
    timeline.add(former.id(), actor, "La suite se trouve au parcours %d.".formatted(opened.id()));
    return opened.id();
  }
}
