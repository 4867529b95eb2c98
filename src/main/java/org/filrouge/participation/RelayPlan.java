package org.filrouge.participation;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The plan is late: the agent speaks with whoever follows the person; nothing is lost (R120). */
@Component
class RelayPlan implements TaskForm<RelayPlan.Submission> {

  /** Beyond, a person would stay too long without a plan. */
  private static final int LONGEST_WAIT_IN_DAYS = 60;

  record Submission(
      @NotBlank @Size(max = 10_000) String agreement,
      @NotNull @Future @Within(months = Within.A_YEAR) LocalDate askAgainOn) {}

  private final PlanRelays relays;
  private final Timeline timeline;
  private final WorkingDays calendar;
  private final Clock clock;

  RelayPlan(PlanRelays relays, Timeline timeline, WorkingDays calendar, Clock clock) {
    this.relays = relays;
    this.timeline = timeline;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return Map.of("askAgainOn", calendar.plus(today(), 10));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.askAgainOn().isAfter(today().plusDays(LONGEST_WAIT_IN_DAYS))) {
      return Outcome.refused(
          "askAgainOn", "la personne attend déjà son plan; choisissez une date d'ici deux mois.");
    }
    relays.agreed(task.pathwayId(), s.agreement(), s.askAgainOn(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Plan attendu : suite convenue avec l'organisme; on s'en reparle le %s."
            .formatted(FrenchDate.of(s.askAgainOn())));
    return Outcome.done();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
