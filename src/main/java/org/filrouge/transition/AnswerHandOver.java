package org.filrouge.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** Whoever offers the measure answers; the office may record what it was told (R30, R33). */
@Component
class AnswerHandOver implements TaskForm<AnswerHandOver.Submission> {

  record Submission(
      @NotNull MeasureAnswer answer,
      @Within(months = Within.A_YEAR) @Since(years = 1) LocalDate startOn,
      @Size(max = 200) String startPlace,
      @Size(max = 200) String contact,
      MeasureReason declineReason,
      @Size(max = 10_000) String note)
      implements Checked {

    @Override
    public List<FieldError> check() {
      boolean accepted = answer == MeasureAnswer.ACCEPTED;
      return new Missing()
          .unless(!accepted || startOn != null, "startOn", "dites quand la personne commence.")
          .unless(!accepted || startPlace != null, "startPlace", "dites où elle se présente.")
          .unless(accepted || declineReason != null, "declineReason", "choisissez le motif.")
          .unless(
              accepted || declineReason != MeasureReason.OTHER || note != null,
              "note",
              "précisez le motif en une phrase.")
          .errors();
    }
  }

  private final Choices choices;
  private final HandedOver handedOver;
  private final Consents consents;
  private final NotToBe notToBe;
  private final Timeline timeline;

  AnswerHandOver(
      Choices choices,
      HandedOver handedOver,
      Consents consents,
      NotToBe notToBe,
      Timeline timeline) {
    this.choices = choices;
    this.handedOver = handedOver;
    this.consents = consents;
    this.notToBe = notToBe;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeasureAnswer> outcomes() {
    return List.of(MeasureAnswer.values());
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return handedOver.asRead(task, choices.get(task.pathwayId()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var choice = choices.get(task.pathwayId());
    if (s.answer() == MeasureAnswer.DECLINED) {
      notToBe.byTheMeasure(task, s.declineReason(), s.note());
      return Outcome.decided(MeasureAnswer.DECLINED);
    }
    if (!consents.covers(task.pathway().fileNumber(), choice.provider())) {
      return Outcome.refused(
          "answer",
          "le consentement de la personne n'est plus en vigueur; voyez avec {{wordTheOffice}} avant de l'accueillir.");
    }
    choices.accepted(task.pathwayId(), s, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Mesure « %s » : %s peut accueillir la personne, début le %s."
            .formatted(choice.measureName(), choice.providerName(), FrenchDate.of(s.startOn())));
    return Outcome.decided(MeasureAnswer.ACCEPTED);
  }
}
