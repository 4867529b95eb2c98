package org.filrouge.casestudy;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** Who was there, what was decided, by whom and by when; or why it did not take place (R140). */
@Component
class RecordCaseStudy implements TaskForm<RecordCaseStudy.Submission> {

  record Submission(
      @NotNull MeetingOutcome decision,
      @PastOrPresent @Since(years = 2) LocalDate heldOn,
      @Size(max = 1000) String present,
      @Size(max = 10_000) String decided,
      @Size(max = 300) String byWhom,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate followUpOn,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate newDate,
      @Size(max = 1000) String reasonWhy)
      implements Checked {

    @Override
    public List<FieldError> check() {
      var errors = new ArrayList<FieldError>();
      switch (decision) {
        case HELD -> {
          required(errors, heldOn, "heldOn", "dites quel jour la rencontre a eu lieu.");
          required(errors, present, "present", "dites qui était présent.");
          required(errors, decided, "decided", "dites ce qui a été décidé.");
          required(errors, byWhom, "byWhom", "dites qui s'en charge.");
        }
        case POSTPONED -> {
          required(errors, newDate, "newDate", "indiquez la nouvelle date.");
          required(errors, reasonWhy, "reasonWhy", "dites pourquoi la rencontre est reportée.");
        }
        case CANCELLED ->
            required(errors, reasonWhy, "reasonWhy", "dites pourquoi la rencontre est annulée.");
      }
      return errors;
    }

    private static void required(
        List<FieldError> errors, Object value, String field, String sentence) {
      if (value == null) {
        errors.add(new FieldError(field, sentence));
      }
    }
  }

  private final CaseStudies studies;
  private final Timeline timeline;

  RecordCaseStudy(CaseStudies studies, Timeline timeline) {
    this.studies = studies;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeetingOutcome> outcomes() {
    return List.of(MeetingOutcome.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var study = studies.get(task.pathwayId());
    return Map.of(
        "calledBy", study.caller(),
        "plannedOn", FrenchDate.of(study.plannedOn()),
        "reason", study.reason(),
        "invited", study.invited());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    switch (s.decision()) {
      case HELD -> studies.held(task.pathwayId(), s, task.user());
      case POSTPONED ->
          studies.postponed(task.pathwayId(), s.newDate(), s.reasonWhy(), task.user());
      case CANCELLED -> studies.cancelled(task.pathwayId(), s.reasonWhy(), task.user());
    }
    timeline.add(task.pathwayId(), task.user(), line(s));
    return Outcome.decided(s.decision());
  }

  private static String line(Submission s) {
    return switch (s.decision()) {
      case HELD ->
          "Étude de cas tenue le %s.%s"
              .formatted(
                  FrenchDate.of(s.heldOn()),
                  s.followUpOn() == null
                      ? ""
                      : " Décision à vérifier le " + FrenchDate.of(s.followUpOn()) + ".");
      case POSTPONED -> "Étude de cas reportée au " + FrenchDate.of(s.newDate()) + ".";
      case CANCELLED -> "Étude de cas annulée; la raison est au dossier.";
    };
  }
}
