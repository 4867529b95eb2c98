package org.filrouge.transition;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Markdown;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The person began, will begin later, or will not; the months after count from it (R85-86). */
@Component
class RecordMeasureStart implements TaskForm<RecordMeasureStart.Submission> {

  record Submission(
      @NotNull StartResult result,
      @PastOrPresent @Since(years = 1) LocalDate startedOn,
      StartKind kind,
      @Size(max = 200) String where,
      @Future @Within(months = Within.A_YEAR) LocalDate newDate,
      PersonReason refusalReason,
      @Size(max = 10_000) String refusalNote)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return new Missing()
          .unless(
              result != StartResult.STARTED || startedOn != null,
              "startedOn",
              "dites quel jour la personne a commencé.")
          .unless(
              result != StartResult.POSTPONED || newDate != null,
              "newDate",
              "dites pour quel jour le début est reporté.")
          .unless(
              result != StartResult.NOT_STARTED || refusalReason != null,
              "refusalReason",
              "choisissez le motif, tel que la personne souhaite le dire.")
          .errors();
    }
  }

  private final Choices choices;
  private final MeasureStarts measureStarts;
  private final NotToBe notToBe;
  private final Timeline timeline;

  RecordMeasureStart(
      Choices choices, MeasureStarts measureStarts, NotToBe notToBe, Timeline timeline) {
    this.choices = choices;
    this.measureStarts = measureStarts;
    this.notToBe = notToBe;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<StartResult> outcomes() {
    return List.of(StartResult.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var known = new HashMap<String, Object>();
    var choice = choices.open(task.pathwayId());
    known.put("ownWay", choice.isEmpty());
    known.put(
        "expected",
        choice
            .map(
                c ->
                    Markdown.of(
                        "Mesure : **%s**, %s. Début prévu le **%s**, %s.",
                        c.measureName(),
                        c.providerName(),
                        FrenchDate.of(c.startOn()),
                        c.startPlace()))
            .orElseGet(
                () ->
                    Markdown.of("La personne prend son propre chemin : un emploi ou des études.")));
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var choice = choices.open(task.pathwayId());
    switch (s.result()) {
      case STARTED -> {
        var opened = LocalDate.ofInstant(task.pathway().openedAt(), WorkingDays.QUEBEC);
        if (s.startedOn().isBefore(opened)) {
          return Outcome.refused(
              "startedOn",
              "ce parcours a été ouvert le %s; la personne a commencé ce jour-là ou après."
                  .formatted(FrenchDate.of(opened)));
        }
        if (choice.isEmpty() && s.kind() == null) {
          return Outcome.refused("kind", "dites ce que la personne a commencé.");
        }
        measureStarts.began(task, choice.orElse(null), s);
      }
      case POSTPONED -> postponed(task, choice.isPresent(), s.newDate());
      case NOT_STARTED -> notToBe.byThePerson(task, s.refusalReason(), s.refusalNote());
    }
    return Outcome.decided(s.result());
  }

  private void postponed(TaskContext task, boolean measure, LocalDate to) {
    if (measure) {
      choices.postponed(task.pathwayId(), to);
    }
    timeline.add(
        task.pathwayId(), task.user(), "Le début est reporté au %s.".formatted(FrenchDate.of(to)));
  }
}
