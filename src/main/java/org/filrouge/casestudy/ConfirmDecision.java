package org.filrouge.casestudy;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** On the day agreed: is what was decided done (R123, R140-141)? */
@Component
class ConfirmDecision implements TaskForm<ConfirmDecision.Submission> {

  record Submission(
      @NotNull Verification decision,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate newDate,
      @Size(max = 10_000) String note)
      implements Checked {

    @Override
    public List<FieldError> check() {
      if (decision == Verification.LATER && newDate == null) {
        return List.of(new FieldError("newDate", "indiquez l'autre date convenue."));
      }
      if (decision == Verification.DONE || note != null) {
        return List.of();
      }
      return List.of(
          new FieldError(
              "note",
              decision == Verification.LATER
                  ? "dites ce qui reste à faire."
                  : "dites ce qui a été convenu à la place."));
    }
  }

  private final CaseStudies studies;
  private final Timeline timeline;

  ConfirmDecision(CaseStudies studies, Timeline timeline) {
    this.studies = studies;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<Verification> outcomes() {
    return List.of(Verification.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var study = studies.get(task.pathwayId());
    return Map.of(
        "heldOn", FrenchDate.of(study.heldOn()),
        "decided", study.decided(),
        "byWhom", study.byWhom(),
        "followUpOn", FrenchDate.of(study.followUpOn()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == Verification.LATER) {
      studies.checkedLater(task.pathwayId(), s.newDate(), s.note(), task.user());
    } else {
      studies.verified(task.pathwayId(), s.decision(), s.note(), task.user());
    }
    timeline.add(task.pathwayId(), task.user(), line(s));
    return Outcome.decided(s.decision());
  }

  private static String line(Submission s) {
    return switch (s.decision()) {
      case DONE -> "Étude de cas : ce qui a été décidé est fait.";
      case LATER ->
          "Étude de cas : ce qui a été décidé sera vérifié le " + FrenchDate.of(s.newDate()) + ".";
      case REPLACED -> "Étude de cas : autre chose a été convenu; le détail est au dossier.";
    };
  }
}
