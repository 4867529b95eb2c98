package org.filrouge.reorientation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Markdown;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The person began elsewhere: the organism they left reads the file some days more (R30, R129). */
@Component
class ReadDeparture implements TaskForm<ReadDeparture.Submission> {

  record Submission(@NotNull @AssertTrue Boolean read) {}

  private final Reorientations reorientations;
  private final Parameters parameters;
  private final Timeline timeline;

  ReadDeparture(Reorientations reorientations, Parameters parameters, Timeline timeline) {
    this.reorientations = reorientations;
    this.parameters = parameters;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var departure = reorientations.departure(task.pathwayId(), task.actor()).orElseThrow();
    var left = LocalDate.ofInstant(departure.endedAt(), WorkingDays.QUEBEC);
    var days = parameters.value("former-organism-reading", left);
    return Map.of(
        "leftOn",
        FrenchDate.of(left),
        "readableUntil",
        departure.formerPlace() == FormerPlace.RELEASE
            ? "Vous avez pu lire le dossier %d jours après la libération de la place."
                .formatted(days)
            : Markdown.of(
                "Si le consentement de la personne reste en vigueur, vous pouvez encore lire son dossier jusqu'au **%s**, onglet *Dossier*, tant que cette tâche est ouverte.",
                FrenchDate.of(left.plusDays(days))));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var departure = reorientations.departure(task.pathwayId(), task.actor()).orElseThrow();
    reorientations.departureRead(departure, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        departure.organismName() == null
            ? "Départ lu."
            : "%s a pris connaissance du départ.".formatted(departure.organismName()));
    return Outcome.done();
  }
}
