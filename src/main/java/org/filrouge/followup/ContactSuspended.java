package org.filrouge.followup;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
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

/** In touch with someone suspended: back, away a little longer, or wishing to stop (R44, R50). */
@Component
class ContactSuspended implements TaskForm<ContactSuspended.Submission> {

  record Submission(
      @NotNull ContactResult result,
      @PastOrPresent @Since(years = 1) LocalDate returnedOn,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate nextContactOn,
      @Size(max = 10_000) String note)
      implements Checked {

    @Override
    public List<FieldError> check() {
      if (result == ContactResult.RETURNED && returnedOn == null) {
        return List.of(new FieldError("returnedOn", "indiquez le jour du retour."));
      }
      return result == ContactResult.AWAY && nextContactOn == null
          ? List.of(new FieldError("nextContactOn", "indiquez quand la joindre de nouveau."))
          : List.of();
    }
  }

  private final Suspensions suspensions;
  private final Returns returns;
  private final Timeline timeline;

  ContactSuspended(Suspensions suspensions, Returns returns, Timeline timeline) {
    this.suspensions = suspensions;
    this.returns = returns;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<ContactResult> outcomes() {
    return List.of(ContactResult.values());
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var suspension = suspensions.get(task.pathwayId());
    return Map.of(
        "suspended",
        suspension.told(),
        "cause",
        suspension.reason().label(),
        "place",
        suspension.releasedOrganism() == null
            ? "gardée"
            : "libérée; si une place y est libre au retour, elle lui est redonnée");
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var suspension = suspensions.get(task.pathwayId());
    if (s.result() == ContactResult.RETURNED) {
      return returned(task, suspension, s);
    }
    if (s.result() == ContactResult.AWAY) {
      var refused = suspensions.refused(suspension.from(), s.nextContactOn());
      if (refused.isPresent()) {
        return Outcome.refused("nextContactOn", refused.get());
      }
    }
    boolean away = s.result() == ContactResult.AWAY;
    suspensions.contacted(
        suspension, s.result(), away ? s.nextContactOn() : null, s.note(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        away
            ? "Contact pendant la suspension; le prochain est convenu pour le %s."
                .formatted(FrenchDate.of(s.nextContactOn()))
            : "La personne souhaite arrêter; l'agente ou l'agent y donne suite. Rien ne prend fin d'ici là.");
    return Outcome.decided(s.result());
  }

  private Outcome returned(TaskContext task, Suspension suspension, Submission s) {
    if (s.returnedOn().isBefore(suspension.from())) {
      return Outcome.refused(
          "returnedOn",
          "la suspension a commencé le %s; corrigez la date."
              .formatted(FrenchDate.of(suspension.from())));
    }
    suspensions.contacted(suspension, s.result(), null, s.note(), task.user());
    returns.returned(task.pathway(), suspension, s.returnedOn(), task.user());
    return Outcome.decided(ContactResult.RETURNED);
  }
}
