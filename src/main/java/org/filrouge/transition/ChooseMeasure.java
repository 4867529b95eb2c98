package org.filrouge.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The measure is chosen with the person, from the directory or their own way (R85-86, R116). */
@Component
class ChooseMeasure implements TaskForm<ChooseMeasure.Submission> {

  record Submission(
      @NotNull MeasureDecision decision,
      String measure,
      @Size(max = 10_000) String reason,
      PersonReason refusalReason,
      @Size(max = 10_000) String refusalNote)
      implements Checked {

    @Override
    public List<FieldError> check() {
      boolean chosen = decision == MeasureDecision.MEASURE;
      return new Missing()
          .unless(!chosen || measure != null, "measure", "choisissez la mesure.")
          .unless(
              !chosen || reason != null,
              "reason",
              "dites en quoi cette mesure sert l'objectif de la personne.")
          .unless(
              decision != MeasureDecision.NOT_NOW || refusalReason != null,
              "refusalReason",
              "choisissez le motif, tel que la personne souhaite le dire.")
          .errors();
    }
  }

  private final Phases phases;
  private final ActionPlans plans;
  private final Measures measures;
  private final Choices choices;
  private final NotToBe notToBe;
  private final Persons persons;
  private final Timeline timeline;
  private final Clock clock;

  ChooseMeasure(
      Phases phases,
      ActionPlans plans,
      Measures measures,
      Choices choices,
      NotToBe notToBe,
      Persons persons,
      Timeline timeline,
      Clock clock) {
    this.phases = phases;
    this.plans = plans;
    this.measures = measures;
    this.choices = choices;
    this.notToBe = notToBe;
    this.persons = persons;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeasureDecision> outcomes() {
    return List.of(MeasureDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var known = new HashMap<String, Object>();
    phases
        .get(task.pathwayId())
        .pausedUntil(today())
        .ifPresent(day -> known.put("pausedUntil", FrenchDate.of(day)));
    plans.latest(task.pathwayId()).ifPresent(plan -> known.put("objective", plan.objective()));
    String municipality =
        persons
            .find(task.pathway().fileNumber())
            .map(person -> person.identity().municipality())
            .orElse(null);
    var open = measures.openTo(task.pathway().office(), municipality, today());
    known.put(
        "measures",
        open.stream()
            .map(measure -> Map.of("label", measure.title(), "value", measure.code()))
            .toList());
    if (open.isEmpty()) {
      known.put(
          "noMeasure",
          "Le répertoire {{wordOfTheOffice}} n'a aucune mesure ouverte aujourd'hui; une ou un gestionnaire peut en charger.");
    }
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var outcome = decided(task, s);
    phases.resumed(task.pathwayId(), today());
    return outcome;
  }

  private Outcome decided(TaskContext task, Submission s) {
    return switch (s.decision()) {
      case MEASURE -> chosen(task, s);
      case OWN_WAY -> {
        timeline.add(
            task.pathwayId(),
            task.user(),
            "La personne prend son propre chemin, emploi ou études; le début sera consigné.");
        yield Outcome.decided(s.decision());
      }
      case NOT_NOW -> {
        notToBe.byThePerson(task, s.refusalReason(), s.refusalNote());
        yield Outcome.decided(s.decision());
      }
    };
  }

  private Outcome chosen(TaskContext task, Submission s) {
    var measure =
        measures
            .find(s.measure())
            .filter(known -> known.office().equals(task.pathway().office()))
            .filter(known -> known.openOn(today()));
    if (measure.isEmpty()) {
      return Outcome.refused(
          "measure",
          "cette mesure n'est pas ouverte aujourd'hui au répertoire {{wordOfTheOffice}}; choisissez dans la liste.");
    }
    choices.chosen(phases.get(task.pathwayId()), s.measure(), s.reason(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Mesure choisie avec la personne : %s.".formatted(measure.get().title()));
    return Outcome.decided(MeasureDecision.MEASURE);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
