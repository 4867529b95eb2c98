package org.filrouge.followup;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.task.Actor;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** A participation is interrupted for a while, with a date to be in touch again (R44, R50). */
@Component
class StartSuspension implements StartForm<StartSuspension.Submission> {

  record Submission(
      @NotBlank String caseFile,
      @NotNull SuspensionReason reason,
      @NotNull @Within(months = Within.A_YEAR) @Since(years = 1) LocalDate fromOn,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate nextContactOn,
      @Size(max = 10_000) String note) {}

  private final CasesAtHand cases;
  private final Suspensions suspensions;
  private final Participations participations;
  private final Timeline timeline;

  StartSuspension(
      CasesAtHand cases,
      Suspensions suspensions,
      Participations participations,
      Timeline timeline) {
    this.cases = cases;
    this.suspensions = suspensions;
    this.participations = participations;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("cases", cases.toSuspend(actor), "fromOn", suspensions.today());
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = cases.find(actor, s.caseFile());
    if (found.isEmpty()) {
      return Outcome.refused("caseFile", CasesAtHand.NOT_YOURS);
    }
    long pathway = found.get().pathway().id();
    var refused = refused(pathway, s);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get().field(), refused.get().message());
    }
    suspensions.requested(pathway, s, actor.user());
    timeline.add(
        pathway,
        actor.user(),
        "Participation suspendue à compter du %s; prochain contact le %s. La révision annuelle garde sa date."
            .formatted(FrenchDate.of(s.fromOn()), FrenchDate.of(s.nextContactOn())));
    return Outcome.opened(pathway);
  }

  private Optional<FieldError> refused(long pathway, Submission s) {
    var participation = participations.find(pathway).filter(known -> known.active());
    if (participation.isEmpty()) {
      return error("caseFile", "aucune participation n'est en cours; il n'y a rien à suspendre.");
    }
    var open = suspensions.open(pathway);
    if (open.isPresent()) {
      return error(
          "caseFile",
          "la participation est déjà suspendue depuis le %s; consignez le contact ou le retour dans la tâche ouverte."
              .formatted(FrenchDate.of(open.get().from())));
    }
    var startedOn = participation.get().startedOn();
    if (s.fromOn().isBefore(startedOn)) {
      return error(
          "fromOn",
          "la participation a commencé le %s; corrigez la date."
              .formatted(FrenchDate.of(startedOn)));
    }
    return suspensions
        .refused(s.fromOn(), s.nextContactOn())
        .map(message -> new FieldError("nextContactOn", message));
  }

  private static Optional<FieldError> error(String field, String message) {
    return Optional.of(new FieldError(field, message));
  }
}
