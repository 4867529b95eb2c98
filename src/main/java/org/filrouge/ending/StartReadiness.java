package org.filrouge.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.OngoingParticipations;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The organism tells the agent that someone seems ready for a measure (R33). */
@Component
class StartReadiness implements StartForm<StartReadiness.Submission> {

  private static final String ALREADY_TOLD =
      "le bureau a déjà à répondre à un deuxième échange pour ce dossier; attendez sa réponse.";

  /** Whom nothing is asked about already, and who takes part in the organism of the caller. */
  private static final String MAY_BE_TOLD =
      OngoingParticipations.NO_OPEN_END
          + " and not exists (select 1 from readiness t where t.open_slot = p.id)"
          + " and o.code in (:organisms)";

  record Submission(
      @NotBlank String participation,
      @NotBlank @Size(max = 10_000) String signs,
      @NotBlank @Size(max = 10_000) String wish) {}

  private final OngoingParticipations ongoing;
  private final ReadinessExchanges exchanges;
  private final EndRequests ends;
  private final Whereabouts whereabouts;
  private final Timeline timeline;
  private final ReadinessDue due;

  StartReadiness(
      OngoingParticipations ongoing,
      ReadinessExchanges exchanges,
      EndRequests ends,
      Whereabouts whereabouts,
      Timeline timeline,
      ReadinessDue due) {
    this.ongoing = ongoing;
    this.exchanges = exchanges;
    this.ends = ends;
    this.whereabouts = whereabouts;
    this.timeline = timeline;
    this.due = due;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("participations", ongoing.choices(actor, MAY_BE_TOLD));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = ongoing.pathway(actor, s.participation());
    var organism = found.flatMap(whereabouts::organism);
    if (organism.filter(actor.organisms()::contains).isEmpty()) {
      return Outcome.refused(
          "participation",
          "aucune participation en cours ne correspond chez vous : elle est terminée ou suivie"
              + " ailleurs. Choisissez-la dans la liste.");
    }
    long pathway = found.get();
    if (exchanges.open(pathway).isPresent()) {
      return Outcome.refused("participation", ALREADY_TOLD);
    }
    if (ends.open(pathway).isPresent()) {
      return Outcome.refused(
          "participation",
          "une fin de participation se prépare déjà pour ce dossier; dites au bilan que la personne"
              + " semble prête.");
    }
    try {
      exchanges.told(pathway, organism.get(), s.signs(), s.wish(), actor.user());
    } catch (DuplicateKeyException atTheSameMoment) {
      return Outcome.refused("participation", ALREADY_TOLD);
    }
    timeline.add(
        pathway,
        actor.user(),
        "Deuxième échange : la personne semble prête pour une mesure; l'agente ou l'agent répondra d'ici le %s."
            .formatted(FrenchDate.of(due.ofWhatIsToldToday())));
    return Outcome.opened(pathway);
  }
}
