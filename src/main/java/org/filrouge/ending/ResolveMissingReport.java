package org.filrouge.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The report does not come: the agent waits on, or answers without it (R30, R120). */
@Component
class ResolveMissingReport implements TaskForm<ResolveMissingReport.Submission> {

  record Submission(@NotNull MissingReportDecision decision, @Size(max = 1_000) String reason)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == MissingReportDecision.WITHOUT_ORGANISM && reason == null
          ? List.of(new FieldError("reason", "dites en une phrase pourquoi répondre sans lui."))
          : List.of();
    }
  }

  private final EndRequests requests;
  private final Timeline timeline;

  ResolveMissingReport(EndRequests requests, Timeline timeline) {
    this.requests = requests;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MissingReportDecision> outcomes() {
    return List.of(MissingReportDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var end = requests.get(task.pathwayId());
    return Map.of("askedOn", FrenchDate.of(end.askedAt()), "endReason", end.reason().inSentence());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == MissingReportDecision.WITHOUT_ORGANISM) {
      requests.waived(requests.get(task.pathwayId()), task.user(), s.reason());
      timeline.add(
          task.pathwayId(),
          task.user(),
          "La fin de participation se décide sans le bilan de l'organisme; la raison est au dossier.");
    } else {
      timeline.add(
          task.pathwayId(), task.user(), "Le bilan de fin de participation est attendu encore.");
    }
    return Outcome.decided(s.decision());
  }
}
