package org.filrouge.reorientation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.OngoingParticipations;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** The organism, the person or the agent asks, with a reason; one request at a time (R80). */
@Component
class StartReorientation implements StartForm<StartReorientation.Submission> {

  record Submission(
      @NotBlank String fileNumber,
      @NotNull Asker askedBy,
      @NotBlank @Size(max = 10_000) String reason,
      @NotBlank @Size(max = 10_000) String wish) {}

  /** None is open, and no other place is kept, reserved or awaited; see {@link Opening}. */
  private static final String MAY_BE_ASKED =
      "not exists (select 1 from reorientation r where r.open_slot = p.id)"
          + " and not exists (select 1 from placement s where s.leaving_pathway = p.id"
          + " or s.active_pathway = p.id and s.first_day is null)"
          + " and not exists (select 1 from waiting w where w.active_pathway = p.id)";

  private final OngoingParticipations cases;
  private final Opening opening;
  private final Reorientations reorientations;
  private final Timeline timeline;

  StartReorientation(
      OngoingParticipations cases,
      Opening opening,
      Reorientations reorientations,
      Timeline timeline) {
    this.cases = cases;
    this.opening = opening;
    this.reorientations = reorientations;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of(
        "cases",
        cases.choices(actor, MAY_BE_ASKED),
        "askedBy",
        actor.is(Role.AGENT) ? Asker.AGENT : Asker.ORGANISM);
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var own = cases.find(actor, s.fileNumber());
    if (own.isEmpty()) {
      return Outcome.refused(
          "fileNumber",
          "aucune participation en cours parmi les dossiers que vous suivez ne porte ce numéro; choisissez dans la liste.");
    }
    if (s.askedBy() == Asker.AGENT && !actor.is(Role.AGENT)) {
      return Outcome.refused(
          "askedBy",
          "vous demandez pour votre organisme ou pour la personne; choisissez l'un des deux.");
    }
    long pathway = own.get().pathway();
    var refusal = opening.refusal(pathway);
    if (refusal.isPresent()) {
      return Outcome.refused("fileNumber", refusal.get());
    }
    reorientations.asked(
        pathway,
        new Reorientations.Request(s.askedBy(), own.get().organism(), s.reason(), s.wish()),
        actor.user());
    timeline.add(
        pathway,
        actor.user(),
        "Réorientation demandée par %s; l'agente ou l'agent décidera, avec un motif."
            .formatted(s.askedBy().label().toLowerCase(Locale.CANADA_FRENCH)));
    return Outcome.opened(pathway);
  }
}
