package org.filrouge.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** The situation changed: the organism or the agent asks for a new version of the plan (R59). */
@Component
class StartPlanRevision implements StartForm<StartPlanRevision.Submission> {

  record Submission(@NotBlank String participation, @NotBlank @Size(max = 10_000) String reason) {}

  private final OngoingParticipations ongoing;
  private final PlanRounds rounds;
  private final Timeline timeline;

  StartPlanRevision(OngoingParticipations ongoing, PlanRounds rounds, Timeline timeline) {
    this.ongoing = ongoing;
    this.rounds = rounds;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("participations", ongoing.choices(actor, OngoingParticipations.NO_OPEN_PLAN));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var pathway = ongoing.pathway(actor, s.participation());
    if (pathway.isEmpty()) {
      return Outcome.refused(
          "participation",
          "aucune participation en cours que vous suivez ne porte ce numéro; choisissez dans la"
              + " liste.");
    }
    if (!rounds.wished(pathway.get(), s.reason(), actor.user())) {
      return Outcome.refused(
          "participation",
          "un plan est déjà en préparation avec cette personne; complétez-le, ou attendez la"
              + " réponse à ce plan.");
    }
    timeline.add(pathway.get(), actor.user(), "Révision du plan demandée : la situation a changé.");
    return Outcome.opened(pathway.get());
  }
}
