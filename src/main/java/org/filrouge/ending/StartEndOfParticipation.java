package org.filrouge.ending;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.participation.OngoingParticipations;
import org.filrouge.task.Actor;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The agent or the organism asks for the end of a participation; the agent will decide (R81). */
@Component
class StartEndOfParticipation implements StartForm<StartEndOfParticipation.Submission> {

  record Submission(
      @NotBlank String participation,
      @NotNull EndReason reason,
      @Size(max = 10_000) String note,
      @FutureOrPresent @Within(months = Within.SOON) LocalDate lastDayExpected)
      implements Checked {

    /** After a death nothing more is asked of whoever tells it. */
    @Override
    public List<FieldError> check() {
      return reason != EndReason.DECEASED && note == null
          ? List.of(new FieldError("note", "dites en quelques mots ce qui mène à cette fin."))
          : List.of();
    }
  }

  private final OngoingParticipations ongoing;
  private final EndOpening opening;
  private final EndRequests requests;

  StartEndOfParticipation(OngoingParticipations ongoing, EndOpening opening, EndRequests requests) {
    this.requests = requests;
    this.ongoing = ongoing;
    this.opening = opening;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("participations", ongoing.choices(actor));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var pathway = ongoing.pathway(actor, s.participation());
    if (pathway.isEmpty()) {
      return Outcome.refused(
          "participation",
          "aucune participation en cours ne correspond chez vous : elle est terminée ou suivie"
              + " ailleurs. Choisissez-la dans la liste.");
    }
    var refusal =
        opening.asked(pathway.get(), EndSource.REQUEST, s.reason(), s.note(), actor.user());
    if (refusal.isPresent()) {
      return Outcome.refused("participation", refusal.get());
    }
    if (s.lastDayExpected() != null && s.reason() != EndReason.DECEASED) {
      requests.expectedOn(pathway.get(), s.lastDayExpected());
    }
    return Outcome.opened(pathway.get());
  }
}
