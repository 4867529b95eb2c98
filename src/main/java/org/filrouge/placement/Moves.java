package org.filrouge.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.task.Markdown;
import org.springframework.stereotype.Component;

/**
 * A place found during a participation: the former one is kept until the first day elsewhere, then
 * given back once; nobody's file is closed behind a participation that goes on (R30, R80-81).
 */
@Component
public class Moves {

  private final Placements placements;
  private final Places places;
  private final Participations participations;
  private final MoveFollower follower;
  private final Followers followers;
  private final Timeline timeline;

  Moves(
      Placements placements,
      Places places,
      Participations participations,
      MoveFollower follower,
      Followers followers,
      Timeline timeline) {
    this.placements = placements;
    this.places = places;
    this.participations = participations;
    this.follower = follower;
    this.followers = followers;
    this.timeline = timeline;
  }

  /** Whether the person takes part already, so that a place is a change and not a beginning. */
  boolean underWay(long pathway) {
    return participations.find(pathway).filter(Participation::active).isPresent();
  }

  /** What « close » means in a form of placement, in French. */
  Markdown closingMeaning(long pathway) {
    if (!underWay(pathway)) {
      return Markdown.of("Le dossier se ferme, avec un motif et une suite. Il peut être rouvert.");
    }
    return placements
        .left(pathway)
        .map(
            place ->
                Markdown.of(
                    "**La participation est en cours : le dossier ne se ferme pas.** Ce choix arrête la recherche d'un autre organisme; la personne garde sa place à %s et y poursuit sa participation.",
                    place.organismName()))
        .orElseGet(
            () ->
                Markdown.of(
                    "**La participation est en cours et aucune place n'est gardée : ce choix n'est pas possible ici.** Continuez la recherche; pour mettre fin à la participation, tenez une révision anticipée avec la personne."));
  }

  /** Why the search cannot be given up, or nothing. */
  Optional<String> cannotStop(long pathway) {
    return placements.left(pathway).isPresent()
        ? Optional.empty()
        : Optional.of(
            "la participation est en cours et la personne n'a plus de place : le dossier ne peut pas être fermé ici. Proposez un organisme ou une liste d'attente; pour mettre fin à la participation, tenez une révision anticipée.");
  }

  /** The search is given up with the person: the former place is theirs again. */
  void stopped(long pathway, Closing why, String actor) {
    var place =
        placements
            .left(pathway)
            .orElseThrow(() -> new IllegalStateException("No place kept for pathway " + pathway));
    placements.stays(place);
    timeline.add(
        pathway,
        actor,
        "Recherche d'un autre organisme arrêtée — %s. La personne garde sa place à %s. Suite : %s"
            .formatted(why.reason().label(), place.organismName(), why.nextStep()));
    follower.stopped(pathway, why, actor);
  }

  /** The first day elsewhere: the former place is given back, the review dates stay (R30, R78). */
  void moved(Placement arrived, LocalDate day, String actor) {
    long pathway = arrived.pathwayId();
    var participation = participations.get(pathway);
    timeline.add(
        pathway,
        actor,
        "Première journée faite le %s à %s : la participation s'y poursuit. La prochaine révision reste au plus tard le %s."
            .formatted(
                FrenchDate.of(day),
                arrived.organismName(),
                FrenchDate.of(participation.nextReviewOn())));
    placements
        .left(pathway)
        .ifPresent(place -> places.release(place, ReleaseReason.REORIENTED, actor));
    followers.changed(pathway);
    follower.moved(pathway, actor);
  }
}
