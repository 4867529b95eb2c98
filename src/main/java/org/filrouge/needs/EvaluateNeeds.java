package org.filrouge.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Door;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** One common evaluation, built on the organism's own and on the last one (R35-43). */
@Component
class EvaluateNeeds implements TaskForm<EvaluateNeeds.Submission> {

  record Submission(
      @NotBlank @Size(max = 10_000) String personalResources,
      @NotBlank @Size(max = 10_000) String livingConditions,
      @NotBlank @Size(max = 10_000) String socialFunctioning,
      @Size(max = 10_000) String health,
      @Size(max = 10_000) String skills,
      List<Obstacle> obstacles,
      List<MaterialNeed> materialNeeds,
      @NotEmpty List<ProgrammeObjective> objectives,
      @NotNull Pace pace) {}

  private final Needs needs;
  private final Timeline timeline;

  EvaluateNeeds(Needs needs, Timeline timeline) {
    this.needs = needs;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var values = new HashMap<String, Object>();
    needs.latestOfFile(task.pathway().fileNumber()).ifPresent(last -> known(last, values));
    needs.byOrganism(task.pathway().fileNumber()).ifPresent(theirs -> credited(theirs, values));
    return values;
  }

  private static void known(NeedsEvaluation last, Map<String, Object> values) {
    values.put("lastEvaluation", FrenchDate.of(last.evaluatedOn()));
    values.put("personalResources", last.personalResources());
    values.put("livingConditions", last.livingConditions());
    values.put("socialFunctioning", last.socialFunctioning());
    values.put("health", last.health());
    values.put("skills", last.skills());
    values.put("obstacles", last.obstacles());
    values.put("materialNeeds", last.materialNeeds());
    values.put("objectives", last.objectives());
    values.put("pace", last.pace());
  }

  /** Their words are shown with their name, and fill what our own file does not say yet. */
  private static void credited(OrganismEvaluation theirs, Map<String, Object> values) {
    values.put("organism", theirs.organism());
    values.put("organismDate", FrenchDate.of(theirs.writtenOn()));
    values.put("organismEvaluation", theirs.evaluation());
    values.put("organismStrengths", Objects.requireNonNullElse(theirs.strengths(), ""));
    values.putIfAbsent("personalResources", theirs.evaluation());
    values.putIfAbsent("skills", theirs.strengths());
    var obstacles = new TreeSet<>(theirs.obstacles());
    if (values.get("obstacles") instanceof List<?> known) {
      known.forEach(obstacle -> obstacles.add((Obstacle) obstacle));
    }
    values.put("obstacles", List.copyOf(obstacles));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    needs.evaluated(task.pathwayId(), task.user(), s);
    timeline.add(task.pathwayId(), task.user(), line(task, s));
    return Outcome.done();
  }

  /** Objectives and pace only: obstacles are too sensitive for a line many read (R130-131). */
  private static String line(TaskContext task, Submission s) {
    return "Besoins évalués%s — objectifs recherchés : %s. Rythme : %s."
        .formatted(
            task.pathway().door() == Door.DIRECT_RECRUITMENT
                ? " en s'appuyant sur l'évaluation de l'organisme"
                : "",
            s.objectives().stream()
                .map(ProgrammeObjective::label)
                .collect(Collectors.joining("; ")),
            s.pace().label());
  }
}
