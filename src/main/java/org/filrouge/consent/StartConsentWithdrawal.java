package org.filrouge.consent;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** The person takes their consent back; it holds no more from this instant on (R129-131). */
@Component
class StartConsentWithdrawal implements StartForm<StartConsentWithdrawal.Submission> {

  /** Choice that means every organism; no organism has such a code. */
  static final String EVERY_ORGANISM = "*";

  record Submission(
      @NotNull @Min(1) Integer fileNumber,
      @NotBlank String organism,
      @NotNull @PastOrPresent @Since(years = 5) LocalDate withdrawnOn,
      @Size(max = 10_000) String reason) {}

  private final Consents consents;
  private final OfficeFiles files;
  private final Organisms organisms;
  private final Timeline timeline;
  private final PlaceHolder place;
  private final List<ConsentWatch> watches;

  StartConsentWithdrawal(
      Consents consents,
      OfficeFiles files,
      Organisms organisms,
      Timeline timeline,
      PlaceHolder place,
      List<ConsentWatch> watches) {
    this.consents = consents;
    this.files = files;
    this.organisms = organisms;
    this.timeline = timeline;
    this.place = place;
    this.watches = watches;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var choices = new ArrayList<Map<String, String>>();
    choices.add(Map.of("label", "Tous les {{wordPartners}}", "value", EVERY_ORGANISM));
    choices.addAll(Organisms.choices(organisms.of(actor.offices())));
    return Map.of("organisms", choices, "withdrawnOn", consents.today());
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var pathway = files.last(actor, s.fileNumber());
    if (pathway.isEmpty()) {
      return Outcome.refused(
          "fileNumber",
          "aucun dossier de votre {{wordTeam}} ne porte ce numéro; vérifiez-le dans la liste des tâches.");
    }
    if (files.closedByDeath(pathway.get())) {
      return Outcome.refused(
          "fileNumber",
          "ce dossier est fermé depuis le décès de la personne : aucun {{wordPartner}} ne le lit plus, il"
              + " n'y a rien à retirer.");
    }
    var held = held(s);
    if (held.isEmpty()) {
      return Outcome.refused(
          "organism",
          "aucun consentement en vigueur n'est consigné pour ce choix; il n'y a rien à retirer."
              + " Vérifiez {{wordThePartner}} et le numéro de dossier.");
    }
    if (held.stream().anyMatch(consent -> s.withdrawnOn().isBefore(consent.signedOn()))) {
      return Outcome.refused(
          "withdrawnOn", "le retrait ne peut pas précéder la signature; corrigez la date.");
    }
    withdraw(pathway.get(), held, s, actor);
    return Outcome.opened(pathway.get().id());
  }

  private List<Consent> held(Submission s) {
    return consents.latest(s.fileNumber()).stream()
        .filter(consent -> consent.inForce(consents.today()))
        .filter(
            consent ->
                s.organism().equals(EVERY_ORGANISM) || s.organism().equals(consent.organismCode()))
        .toList();
  }

  private void withdraw(Pathway pathway, List<Consent> held, Submission s, Actor actor) {
    var codes = held.stream().map(Consent::organismCode).toList();
    consents.withdrawn(
        pathway.fileNumber(),
        new Consents.Withdrawal(codes, s.withdrawnOn(), s.reason()),
        actor.user());
    timeline.add(
        pathway.id(),
        actor.user(),
        "Consentement retiré le %s pour %s : l'identité n'y est plus visible."
            .formatted(FrenchDate.of(s.withdrawnOn()), organisms.names(codes)));
    place.consentWithdrawn(pathway.id(), codes, actor.user());
    watches.forEach(watch -> watch.consentWithdrawn(pathway.id(), codes, actor.user()));
  }
}
