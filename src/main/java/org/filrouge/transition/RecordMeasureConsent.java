package org.filrouge.transition;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.consent.Information;
import org.filrouge.consent.ProviderConsents;
import org.filrouge.consent.SignedForm;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The person signs, or not, before anything of them reaches whoever offers the measure (R129). */
@Component
class RecordMeasureConsent implements TaskForm<RecordMeasureConsent.Submission> {

  record Submission(
      @NotNull MeasureConsent decision,
      @PastOrPresent @Since(years = 5) LocalDate signedOn,
      @Future @Within(months = Within.FIVE_YEARS) LocalDate validUntil,
      List<Information> information,
      @Size(max = 1000) String purpose,
      @Size(max = 300) String formKeptAt)
      implements Checked {

    SignedForm form() {
      return new SignedForm(signedOn, information, purpose, validUntil, formKeptAt);
    }

    @Override
    public List<FieldError> check() {
      return decision == MeasureConsent.SIGNED ? form().missing() : List.of();
    }
  }

  private final Choices choices;
  private final ProviderConsents consents;
  private final NotToBe notToBe;

  RecordMeasureConsent(Choices choices, ProviderConsents consents, NotToBe notToBe) {
    this.choices = choices;
    this.consents = consents;
    this.notToBe = notToBe;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeasureConsent> outcomes() {
    return List.of(MeasureConsent.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var choice = choices.get(task.pathwayId());
    var known = new HashMap<>(consents.defaults());
    known.put("measure", choice.measureName());
    known.put("provider", choice.providerName());
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == MeasureConsent.REFUSED) {
      notToBe.withoutConsent(task);
      return Outcome.decided(MeasureConsent.REFUSED);
    }
    var choice = choices.get(task.pathwayId());
    var errors =
        consents.signed(
            task.pathway(), choice.provider(), choice.providerName(), s.form(), task.user());
    return errors.isEmpty() ? Outcome.decided(MeasureConsent.SIGNED) : new Outcome.Refused(errors);
  }
}
