package org.filrouge.participation;

import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/**
 * Whoever follows the person proposes a plan made and agreed with them; each proposal is a version,
 * and no version is written over (R46-62).
 */
@Component
class ProposePlan implements TaskForm<PlanSubmission> {

  private final PlanPrefill prefill;
  private final PlanVersions versions;
  private final Timeline timeline;

  ProposePlan(PlanPrefill prefill, PlanVersions versions, Timeline timeline) {
    this.prefill = prefill;
    this.versions = versions;
    this.timeline = timeline;
  }

  @Override
  public Class<PlanSubmission> submission() {
    return PlanSubmission.class;
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return prefill.of(task);
  }

  @Override
  public Outcome submitted(TaskContext task, PlanSubmission s) {
    var last = versions.last(task.pathwayId());
    if (last.isPresent() && s.changeReason() == null) {
      return Outcome.refused(
          "changeReason", "dites en une phrase ce qui change depuis la version précédente.");
    }
    int version = last.map(PlanVersion::version).orElse(0) + 1;
    versions.proposed(task.pathwayId(), version, content(version, s), task.user());
    timeline.add(task.pathwayId(), task.user(), line(version, s));
    return Outcome.done();
  }

  private static PlanContent content(int version, PlanSubmission s) {
    var content = s.content();
    return version > 1
        ? content
        : new PlanContent(
            content.template(),
            content.pace(),
            content.takingPart(),
            null,
            content.objectives(),
            content.activities());
  }

  /** Codes only: the objectives themselves are the person's words (R132-133). */
  private static String line(int version, PlanSubmission s) {
    return "Plan proposé, version %d (%s). Objectifs du programme : %s. Activités : %d. La réponse de l'agente ou de l'agent est attendue."
        .formatted(
            version,
            s.template().label(),
            s.objectives().stream()
                .map(objective -> objective.programme().label())
                .distinct()
                .collect(Collectors.joining("; ")),
            s.activities().size());
  }
}
