package org.filrouge.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.filrouge.ending.Deaths;
import org.filrouge.task.Actor;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** The agent stops a passage toward a measure at any time, with a next step (R81, R94). */
@Component
class StartTransitionStop implements StartForm<StartTransitionStop.Submission> {

  record Submission(
      @NotBlank String caseFile, @NotNull StopReason reason, @Size(max = 1_000) String nextStep)
      implements Checked {

    /** Nobody leaves without a next step; after a death none is asked. */
    @Override
    public List<FieldError> check() {
      return new Missing()
          .unless(
              reason == StopReason.DECEASED || nextStep != null,
              "nextStep",
              "personne ne part sans suite; dites laquelle.")
          .errors();
    }
  }

  private final OpenPassages passages;
  private final Stops stops;
  private final Deaths deaths;

  StartTransitionStop(OpenPassages passages, Stops stops, Deaths deaths) {
    this.passages = passages;
    this.deaths = deaths;
    this.stops = stops;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("cases", passages.of(actor).stream().map(OpenPassages.Passage::choice).toList());
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var passage =
        passages.of(actor).stream()
            .filter(one -> Long.toString(one.fileNumber()).equals(s.caseFile()))
            .findFirst();
    if (passage.isEmpty()) {
      return Outcome.refused(
          "caseFile",
          "aucun passage vers une mesure n'est en cours dans votre {{wordTeam}} pour ce dossier; choisissez dans la liste.");
    }
    long pathway = passage.get().pathwayId();
    if (s.reason() == StopReason.DECEASED) {
      deaths.recorded(pathway, actor);
    } else {
      stops.decided(pathway, s.reason(), s.nextStep(), actor.user());
    }
    return Outcome.opened(pathway);
  }
}
