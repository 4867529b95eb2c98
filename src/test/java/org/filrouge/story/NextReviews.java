package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Follows someone to their next reviews, whatever else they are in the middle of (R78). */
@Component
class NextReviews {

  static final String DECIDE = "userTask_decideReview";

  private static final int PREPARATION = 45;

  private final Stage stage;
  private final TimeGoesBy time;
  private final Participations participations;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  NextReviews(
      Stage stage,
      TimeGoesBy time,
      Participations participations,
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository) {
    this.stage = stage;
    this.time = time;
    this.participations = participations;
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  static Map<String, Object> assessment() {
    return Map.of(
        "achievement1", "IN_PART",
        "achievement2", "IN_PART",
        "overall", "IN_PART",
        "perseverance", "essai",
        "personSays", "essai",
        "takingPart", "essai",
        "recommendation", "CONTINUE",
        "recommendationReason", "essai");
  }

  static Map<String, Object> decision(LocalDate heldOn, String decision) {
    return Map.of(
        "heldOn",
        heldOn.toString(),
        "decision",
        decision,
        "divergenceReason",
        "essai",
        "summary",
        "essai");
  }

  /** The review opens on its very day, neither before nor after, and is held on the planned one. */
  void held(long pathway, Participation known) {
    var opens = known.plannedReviewOn().minusDays(PREPARATION);
    if (time.today().isBefore(opens)) {
      time.until(pathway, opens.minusDays(1), () -> {});
      assertThat(stage.openTasks(pathway)).doesNotContain(Years.ASSESS, DECIDE);
      time.until(pathway, opens, () -> {});
    }
    assertThat(participations.get(pathway)).as("dates of the review").isEqualTo(known);
    assertThat(stage.openTasks(pathway)).containsOnlyOnce(Years.ASSESS);
    stage.submit(whoDoes(stage.task(pathway, Years.ASSESS)), pathway, Years.ASSESS, assessment());
    time.until(pathway, known.plannedReviewOn(), () -> {});
    stage.submit(Stage.AGENT, pathway, DECIDE, decision(time.today(), "CONTINUE"));
    assertThat(participations.get(pathway).nextReviewOn())
        .isEqualTo(known.plannedReviewOn().plusYears(1));
  }

  /** The model that will hold the review opened by now. */
  String version(long pathway) {
    var review =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .processDefinitionKey("yearly-review")
            .singleResult();
    return repository.getProcessDefinition(review.getProcessDefinitionId()).getVersionTag();
  }

  /** Every open task still shows its form to who must do it; how many there are. */
  int opened(long pathway) {
    var open = tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(pathway)).list();
    open.forEach(task -> stage.form(whoDoes(task), pathway, task.getTaskDefinitionKey()));
    return open.size();
  }

  private Actor whoDoes(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null && group.startsWith("organism-"))
        .findFirst()
        .map(group -> new Actor("odile.lavoie", List.of("organism-staff", group)))
        .orElse(Stage.AGENT);
  }
}
