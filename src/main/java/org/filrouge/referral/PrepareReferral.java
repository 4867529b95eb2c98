package org.filrouge.referral;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The seven fields of a referral, filled with what is already known (R23-29, R35). */
@Component
class PrepareReferral implements TaskForm<PrepareReferral.Submission> {

  record Submission(
      @NotBlank @Size(max = 10_000) String demand,
      @NotBlank @Size(max = 10_000) String training,
      @NotBlank @Size(max = 10_000) String workExperience,
      @Size(max = 10_000) String otherAssets,
      @NotBlank @Size(max = 10_000) String competencies,
      @NotBlank @Size(max = 10_000) String obstacles,
      @NotBlank @Size(max = 10_000) String resources,
      @Size(max = 10_000) String otherInformation,
      @NotBlank @Size(max = 10_000) String objectives,
      @NotBlank @Size(max = 10_000) String interventionLink,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate plannedStart,
      @NotNull @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate plannedEnd)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return plannedEnd.isAfter(plannedStart)
          ? List.of()
          : List.of(
              new FieldError(
                  "plannedEnd", "doit suivre la date de début prévue; corrigez l'une ou l'autre."));
    }
  }

  private final Referrals referrals;
  private final ReferralDraft draft;
  private final Timeline timeline;
  private final Clock clock;

  PrepareReferral(Referrals referrals, ReferralDraft draft, Timeline timeline, Clock clock) {
    this.referrals = referrals;
    this.draft = draft;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return draft.of(task.pathway());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    referrals.prepared(
        new Referral(
            task.pathwayId(),
            clock.instant(),
            task.user(),
            s.demand(),
            s.training(),
            s.workExperience(),
            s.otherAssets(),
            s.competencies(),
            s.obstacles(),
            s.resources(),
            s.otherInformation(),
            s.objectives(),
            s.interventionLink(),
            s.plannedStart(),
            s.plannedEnd()));
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Référence préparée : début prévu le %s, fin estimée le %s."
            .formatted(FrenchDate.of(s.plannedStart()), FrenchDate.of(s.plannedEnd())));
    return Outcome.done();
  }
}
