package org.filrouge.reorientation;

import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.participation.Reorienting;
import org.filrouge.placement.Departures;
import org.filrouge.placement.Placement;
import org.springframework.stereotype.Component;

/** When a reorientation may be asked for or decided: in a participation, one at a time (R80). */
@Component
class Opening implements Reorienting {

  private final Reorientations reorientations;
  private final Participations participations;
  private final Departures departures;
  private final Timeline timeline;

  Opening(
      Reorientations reorientations,
      Participations participations,
      Departures departures,
      Timeline timeline) {
    this.reorientations = reorientations;
    this.participations = participations;
    this.departures = departures;
    this.timeline = timeline;
  }

  @Override
  public Optional<String> refusal(long pathway) {
    if (participations.find(pathway).filter(Participation::active).isEmpty()) {
      return Optional.of(
          "aucune participation n'est en cours pour ce dossier; une réorientation se demande après la première journée.");
    }
    var open = reorientations.open(pathway);
    if (open.isPresent()) {
      return Optional.of(alreadyOpen(open.get()));
    }
    return searching(pathway);
  }

  /** Why no other place can be looked for now, or nothing. */
  Optional<String> searching(long pathway) {
    return departures.underWay(pathway)
        ? Optional.of(
            "une place est déjà cherchée pour cette personne; terminez d'abord cette démarche.")
        : Optional.empty();
  }

  @Override
  public void decidedInReview(long pathway, String actor, String reason, boolean keepPlace) {
    var place = departures.occupied(pathway);
    reorientations.decidedInReview(
        pathway,
        place.map(Placement::organism).orElse(null),
        keepPlace ? FormerPlace.KEEP : FormerPlace.RELEASE,
        reason,
        actor);
    leaves(pathway, keepPlace, actor);
  }

  /** It is decided that the person goes elsewhere: told, and the place is kept or given back. */
  void leaves(long pathway, boolean keepPlace, String actor) {
    timeline.add(
        pathway,
        actor,
        "Réorientation décidée avec la personne : un autre organisme sera proposé. "
            + departures
                .occupied(pathway)
                .map(place -> fate(place, keepPlace))
                .orElse("Aucune place n'est occupée pour le moment."));
    departures.decided(pathway, keepPlace, actor);
  }

  private static String fate(Placement place, boolean keepPlace) {
    return keepPlace
        ? "La place à %s est gardée jusqu'à la première journée ailleurs."
            .formatted(place.organismName())
        : "La place à %s est libérée dès maintenant.".formatted(place.organismName());
  }

  private static String alreadyOpen(Reorientation open) {
    return open.decided()
        ? "une réorientation est déjà décidée pour ce dossier depuis le %s; elle doit aboutir ou être arrêtée avant une autre."
            .formatted(FrenchDate.of(open.decidedAt()))
        : "une demande de réorientation est déjà ouverte pour ce dossier depuis le %s; elle doit être décidée avant une autre."
            .formatted(FrenchDate.of(open.recordedAt()));
  }
}
