package org.filrouge.consent;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.task.Actor;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** A consent signed before any organism was proposed, or signed again (R129-131). */
@Component
class StartConsentRecording implements StartForm<StartConsentRecording.Submission> {

  record Submission(
      @NotNull @Min(1) Integer fileNumber,
      @NotBlank String organism,
      @NotNull @PastOrPresent @Since(years = 5) LocalDate signedOn,
      @NotNull @Future @Within(months = Within.FIVE_YEARS) LocalDate validUntil,
      @NotEmpty List<Information> information,
      @NotBlank @Size(max = 1000) String purpose,
      @NotBlank @Size(max = 300) String formKeptAt)
      implements Checked {

    SignedForm form() {
      return new SignedForm(signedOn, information, purpose, validUntil, formKeptAt);
    }

    @Override
    public List<FieldError> check() {
      return form().missing();
    }
  }

  private final Consents consents;
  private final ConsentFacts facts;
  private final OfficeFiles files;
  private final Organisms organisms;

  StartConsentRecording(
      Consents consents, ConsentFacts facts, OfficeFiles files, Organisms organisms) {
    this.consents = consents;
    this.facts = facts;
    this.files = files;
    this.organisms = organisms;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var values = new HashMap<>(ConsentDefaults.on(consents.today()));
    values.put(
        "organisms", Organisms.choices(organisms.validOf(actor.offices(), consents.today())));
    return values;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var pathway = files.open(actor, s.fileNumber());
    if (pathway.isEmpty()) {
      return Outcome.refused(
          "fileNumber",
          "aucun parcours en cours de votre {{wordTeam}} ne porte ce numéro; vérifiez-le dans la liste des"
              + " tâches.");
    }
    if (pathway.get().matchPending()) {
      return Outcome.refused(
          "fileNumber",
          "ce dossier attend qu'on vérifie si la personne est déjà suivie; terminez d'abord cette"
              + " tâche.");
    }
    var organism =
        organisms.validOf(actor.offices(), consents.today()).stream()
            .filter(known -> known.code().equals(s.organism()))
            .findFirst();
    if (organism.isEmpty()) {
      return Outcome.refused(
          "organism", "{{wordThisPartner}} n'est pas au répertoire; choisissez dans la liste.");
    }
    var signing =
        new ConsentFacts.Signing(pathway.get().id(), s.fileNumber(), organism.get(), actor.user());
    var errors = facts.signed(signing, s.form());
    return errors.isEmpty() ? Outcome.opened(pathway.get().id()) : new Outcome.Refused(errors);
  }
}
