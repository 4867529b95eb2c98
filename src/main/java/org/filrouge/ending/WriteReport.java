package org.filrouge.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Objective;
import org.filrouge.participation.Participations;
import org.filrouge.participation.Plan;
import org.filrouge.participation.Plans;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The organism's end-of-participation report, made with the person (R60, R87-91). */
@Component
class WriteReport implements TaskForm<WriteReport.Submission> {

  private static final int OBJECTIVES = 4;

  record Submission(
      Impact impact1,
      @Size(max = 1_000) String note1,
      Impact impact2,
      @Size(max = 1_000) String note2,
      Impact impact3,
      @Size(max = 1_000) String note3,
      Impact impact4,
      @Size(max = 1_000) String note4,
      Impact overall,
      @Size(max = 1_000) String overallNote,
      @NotBlank @Size(max = 10_000) String personSays,
      @NotNull EndRecommendation recommendation,
      @NotBlank @Size(max = 10_000) String recommendationReason,
      @NotNull MandateWish mandate,
      @Size(max = 1_000) String mandateNote)
      implements Checked {

    /** Accompaniment elsewhere is recognised, so it is named (R91). */
    @Override
    public List<FieldError> check() {
      return mandate == MandateWish.ELSEWHERE && mandateNote == null
          ? List.of(new FieldError("mandateNote", "dites par qui la personne serait accompagnée."))
          : List.of();
    }

    Impact impact(int n) {
      return switch (n) {
        case 1 -> impact1;
        case 2 -> impact2;
        case 3 -> impact3;
        default -> impact4;
      };
    }

    String note(int n) {
      return switch (n) {
        case 1 -> note1;
        case 2 -> note2;
        case 3 -> note3;
        default -> note4;
      };
    }
  }

  private final EndRequests requests;
  private final Participations participations;
  private final Plans plans;
  private final Timeline timeline;

  WriteReport(EndRequests requests, Participations participations, Plans plans, Timeline timeline) {
    this.requests = requests;
    this.participations = participations;
    this.plans = plans;
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
    var end = requests.get(task.pathwayId());
    var values = new HashMap<String, Object>();
    values.put("reason", end.reason().inSentence());
    values.put("startedOn", FrenchDate.of(participations.get(task.pathwayId()).startedOn()));
    var objectives = objectives(task);
    for (int n = 1; n <= objectives.size(); n++) {
      values.put("objective" + n, objectives.get(n - 1).objective());
      values.put("indicator" + n, objectives.get(n - 1).indicator());
    }
    return values;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var objectives = objectives(task);
    var missing = missing(objectives, s);
    if (!missing.isEmpty()) {
      return new Outcome.Refused(missing);
    }
    var report =
        new EndReport(
            null,
            task.user(),
            changes(objectives, s),
            s.personSays(),
            s.recommendation(),
            s.recommendationReason(),
            s.mandate(),
            s.mandateNote());
    requests.reported(requests.get(task.pathwayId()), report);
    timeline.add(task.pathwayId(), task.user(), EndWords.reported(report));
    return Outcome.done();
  }

  private static List<FieldError> missing(List<Objective> objectives, Submission s) {
    var missing = new ArrayList<FieldError>();
    for (int n = 1; n <= objectives.size(); n++) {
      if (s.impact(n) == null) {
        missing.add(
            new FieldError(
                "impact" + n, "dites ce qui a changé pour cet objectif, ou qu'il est sans objet."));
      }
    }
    if (objectives.isEmpty() && s.overall() == null) {
      missing.add(
          new FieldError(
              "overall", "aucun plan n'est convenu; dites ce qui a changé dans l'ensemble."));
    }
    return missing;
  }

  private static List<EndReport.Change> changes(List<Objective> objectives, Submission s) {
    if (objectives.isEmpty()) {
      return List.of(new EndReport.Change(0, null, s.overall(), s.overallNote()));
    }
    var changes = new ArrayList<EndReport.Change>();
    for (int n = 1; n <= objectives.size(); n++) {
      changes.add(
          new EndReport.Change(n, objectives.get(n - 1).objective(), s.impact(n), s.note(n)));
    }
    return changes;
  }

  private List<Objective> objectives(TaskContext task) {
    return plans.inForce(task.pathwayId()).map(Plan::objectives).orElse(List.of()).stream()
        .limit(OBJECTIVES)
        .toList();
  }
}
