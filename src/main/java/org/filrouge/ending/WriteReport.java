package org.filrouge.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.AskedObjectives;
import org.filrouge.participation.Objective;
import org.filrouge.participation.Participations;
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

  record Submission(
      Impact impact1,
      @Size(max = 1_000) String note1,
      Impact impact2,
      @Size(max = 1_000) String note2,
      Impact impact3,
      @Size(max = 1_000) String note3,
      Impact impact4,
      @Size(max = 1_000) String note4,
      OverallImpact overall,
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
        case 4 -> impact4;
        default -> overall == null ? null : overall.impact();
      };
    }

    String note(int n) {
      return switch (n) {
        case 1 -> note1;
        case 2 -> note2;
        case 3 -> note3;
        case 4 -> note4;
        default -> overallNote;
      };
    }
  }

  private final EndRequests requests;
  private final Participations participations;
  private final AskedObjectives objectives;
  private final Timeline timeline;

  WriteReport(
      EndRequests requests,
      Participations participations,
      AskedObjectives objectives,
      Timeline timeline) {
    this.requests = requests;
    this.participations = participations;
    this.objectives = objectives;
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
    AskedObjectives.shown(objectives.of(task.pathwayId()), values);
    return values;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var asked = objectives.of(task.pathwayId());
    var missing = missing(asked, s);
    if (!missing.isEmpty()) {
      return new Outcome.Refused(missing);
    }
    var report =
        new EndReport(
            null,
            task.user(),
            AskedObjectives.answered(
                asked, (n, words) -> new EndReport.Change(n, words, s.impact(n), s.note(n))),
            s.personSays(),
            s.recommendation(),
            s.recommendationReason(),
            s.mandate(),
            s.mandateNote());
    requests.reported(requests.get(task.pathwayId()), report);
    timeline.add(task.pathwayId(), task.user(), EndWords.reported(report));
    return Outcome.done();
  }

  private static List<FieldError> missing(List<Objective> asked, Submission s) {
    return AskedObjectives.missing(
        asked,
        "impact",
        s::impact,
        "dites ce qui a changé pour cet objectif, ou qu'il est sans objet.",
        s.overall(),
        "aucun plan n'est convenu; dites ce qui a changé dans l'ensemble.");
  }
}
