package org.filrouge.ending;

import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A participation is asked to end, from wherever; asking ends nothing (R81). */
@Component
public class EndOpening {

  private final EndRequests requests;
  private final Whereabouts whereabouts;
  private final EndingProcess process;
  private final Timeline timeline;

  EndOpening(
      EndRequests requests, Whereabouts whereabouts, EndingProcess process, Timeline timeline) {
    this.requests = requests;
    this.whereabouts = whereabouts;
    this.process = process;
    this.timeline = timeline;
  }

  /** A review came to an end or to a passage: it is prepared, or joins the one under way. */
  public void decidedInReview(long pathway, EndReason reason, String note, String actor) {
    begun(pathway, EndSource.REVIEW, reason, note, actor);
  }

  /** The agent confirmed that someone may have access to a measure (R33). */
  void readinessConfirmed(long pathway, String note, String actor) {
    begun(pathway, EndSource.READINESS, EndReason.READY_FOR_MEASURE, note, actor);
  }

  private void begun(long pathway, EndSource source, EndReason reason, String note, String actor) {
    if (asked(pathway, source, reason, note, actor).isEmpty()) {
      process.endAsked(pathway);
    } else {
      timeline.add(
          pathway,
          actor,
          "Une fin de participation est déjà demandée : ce qui vient d'être décidé s'y joint.");
    }
  }

  /**
   * Someone asks.
   *
   * @return why it cannot be asked now, or nothing once it is written
   */
  Optional<String> asked(
      long pathway, EndSource source, EndReason reason, String note, String actor) {
    var open = requests.open(pathway);
    if (open.isPresent() && reason == EndReason.DECEASED) {
      givesWay(open.get());
    } else if (open.isPresent()) {
      return Optional.of(alreadyOpen(open.get()));
    }
    String organism = whereabouts.organism(pathway).orElse(null);
    try {
      requests.asked(pathway, source, reason, note, organism, actor);
    } catch (DuplicateKeyException atTheSameMoment) {
      return Optional.of(
          "une fin de participation vient d'être demandée pour ce dossier; ouvrez-le de nouveau.");
    }
    timeline.add(pathway, actor, EndWords.asked(source, reason));
    return Optional.empty();
  }

  /** After a death nothing else is asked of anyone. */
  private void givesWay(EndRequest open) {
    requests.withdrawn(open);
    process.requestWithdrawn(open.pathwayId());
  }

  private static String alreadyOpen(EndRequest open) {
    return "une fin de participation est déjà demandée pour ce dossier depuis le %s; l'agente ou l'agent doit y répondre avant une autre."
        .formatted(FrenchDate.of(open.askedAt()));
  }
}
