package org.filrouge.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.AskedObjectives;
import org.filrouge.participation.Objective;
import org.filrouge.participation.ReviewWords;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** Each objective is looked at again with the person; perseverance counts (R48-49, R78, R84). */
@Component
class AssessObjectives implements TaskForm<AssessObjectives.Submission> {

  record Submission(
      Achievement achievement1,
      @Size(max = 1_000) String note1,
      Achievement achievement2,
      @Size(max = 1_000) String note2,
      Achievement achievement3,
      @Size(max = 1_000) String note3,
      Achievement achievement4,
      @Size(max = 1_000) String note4,
      Achievement overall,
      @Size(max = 1_000) String overallNote,
      @NotBlank @Size(max = 10_000) String perseverance,
      @NotBlank @Size(max = 10_000) String personSays,
      @NotBlank @Size(max = 10_000) String takingPart,
      @NotNull Recommendation recommendation,
      @NotBlank @Size(max = 10_000) String recommendationReason) {

    Achievement achievement(int n) {
      return switch (n) {
        case 1 -> achievement1;
        case 2 -> achievement2;
        case 3 -> achievement3;
        case 4 -> achievement4;
        default -> overall;
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

  private final Reviews reviews;
  private final AskedObjectives objectives;
  private final Timeline timeline;
  private final Clock clock;

  AssessObjectives(Reviews reviews, AskedObjectives objectives, Timeline timeline, Clock clock) {
    this.clock = clock;
    this.reviews = reviews;
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
    var review = open(task);
    var values = new HashMap<String, Object>();
    values.put(
        "when",
        ReviewWords.afterDecision(
            review.plannedOn(),
            review.lastDay(),
            LocalDate.now(clock.withZone(WorkingDays.QUEBEC))));
    values.put("earlyReason", review.earlyReason());
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
    var assessed =
        AskedObjectives.answered(
            asked, (n, words) -> new AssessedObjective(n, words, s.achievement(n), s.note(n)));
    reviews.assessed(
        open(task),
        new Assessment(
            null,
            task.user(),
            assessed,
            s.perseverance(),
            s.personSays(),
            s.takingPart(),
            s.recommendation(),
            s.recommendationReason()));
    timeline.add(task.pathwayId(), task.user(), line(assessed, s.recommendation()));
    return Outcome.done();
  }

  private static List<FieldError> missing(List<Objective> asked, Submission s) {
    return AskedObjectives.missing(
        asked,
        "achievement",
        s::achievement,
        "dites où en est cet objectif, ou qu'il est sans objet.",
        s.overall(),
        "aucun plan n'est convenu encore; dites où en est l'ensemble.");
  }

  /** Counts only: what was said of each objective stays in the file. */
  private static String line(List<AssessedObjective> assessed, Recommendation recommendation) {
    return "Objectifs évalués avec la personne : %s. Recommandation : %s."
        .formatted(Assessments.counted(assessed), Assessments.inSentence(recommendation.label()));
  }

  private Review open(TaskContext task) {
    return reviews.open(task.pathwayId()).orElseThrow();
  }
}
