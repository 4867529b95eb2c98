package org.filrouge.consent;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.consent.Organisms.Organism;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The organism accepted: the person signs, or not, before it learns who they are (R129-131). */
@Component
class RecordConsent implements TaskForm<RecordConsent.Submission> {

  /** What the person answered; the next gateway reads it. */
  enum Decision {
    SIGNED("La personne a signé le consentement"),
    REFUSED("La personne ne consent pas");

    private final String label;

    Decision(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  record Submission(
      @NotNull Decision decision,
      @PastOrPresent @Since(years = 5) LocalDate signedOn,
      @Future @Within(months = Within.FIVE_YEARS) LocalDate validUntil,
      List<Information> information,
      @Size(max = 1000) String purpose,
      @Size(max = 300) String formKeptAt,
      ConsentRefusal.Reason refusalReason,
      @Size(max = 1000) String nextStep)
      implements Checked {

    SignedForm form() {
      return new SignedForm(signedOn, information, purpose, validUntil, formKeptAt);
    }

    @Override
    public List<FieldError> check() {
      if (decision == Decision.SIGNED) {
        return form().missing();
      }
      var errors = new ArrayList<FieldError>();
      SignedForm.required(errors, "refusalReason", refusalReason);
      SignedForm.required(errors, "nextStep", nextStep);
      return errors;
    }
  }

  private final Consents consents;
  private final ConsentFacts facts;
  private final ConsentRefusal refusal;
  private final Organisms organisms;

  RecordConsent(
      Consents consents, ConsentFacts facts, ConsentRefusal refusal, Organisms organisms) {
    this.consents = consents;
    this.facts = facts;
    this.refusal = refusal;
    this.organisms = organisms;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<Decision> outcomes() {
    return List.of(Decision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var values = new HashMap<>(ConsentDefaults.on(consents.today()));
    values.put(
        "organism", organisms.placing(task.pathwayId()).map(Organism::name).orElse("l'organisme"));
    return values;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var organism = organisms.placing(task.pathwayId());
    if (organism.isEmpty()) {
      return Outcome.refused(
          null, "Aucune place n'est réservée pour cette personne; proposez d'abord un organisme.");
    }
    if (s.decision() == Decision.REFUSED) {
      refusal.recorded(task, organism.get(), s.refusalReason(), s.nextStep());
      return Outcome.decided(Decision.REFUSED);
    }
    var signing =
        new ConsentFacts.Signing(
            task.pathwayId(), task.pathway().fileNumber(), organism.get(), task.user());
    var errors = facts.signed(signing, s.form());
    return errors.isEmpty() ? Outcome.decided(Decision.SIGNED) : new Outcome.Refused(errors);
  }
}
