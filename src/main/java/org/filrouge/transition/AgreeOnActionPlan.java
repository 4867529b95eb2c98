package org.filrouge.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Information;
import org.filrouge.needs.Needs;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Timeline;
import org.filrouge.profiling.Profile;
import org.filrouge.profiling.Profilings;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The individual action plan, made with the person by whoever accompanies them (R64, R95-96). */
@Component
class AgreeOnActionPlan implements TaskForm<AgreeOnActionPlan.Submission> {

  record Submission(
      @NotNull ActionStep skillsAssessment,
      @NotNull ActionStep cv,
      @NotNull ActionStep letter,
      @NotNull ActionStep interview,
      @NotNull ActionStep rights,
      @NotNull ActionStep objectiveStep,
      @NotBlank @Size(max = 10_000) String objective,
      @NotNull ActionStep barriersStep,
      List<Obstacle> barriers,
      @Size(max = 10_000) String barriersPlan,
      @NotBlank @Size(max = 10_000) String takingPart)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return new Missing()
          .unless(
              barriersStep != ActionStep.PLANNED || barriersPlan != null,
              "barriersPlan",
              "dites ce qui est prévu pour lever ces freins.")
          .unless(
              barriersStep != ActionStep.PLANNED || (barriers != null && !barriers.isEmpty()),
              "barriers",
              "cochez au moins un frein à lever, ou dites que cette étape n'est pas nécessaire.")
          .errors();
    }
  }

  private final Phases phases;
  private final ActionPlans plans;
  private final Needs needs;
  private final Profilings profilings;
  private final Consents consents;
  private final Timeline timeline;

  AgreeOnActionPlan(
      Phases phases,
      ActionPlans plans,
      Needs needs,
      Profilings profilings,
      Consents consents,
      Timeline timeline) {
    this.phases = phases;
    this.plans = plans;
    this.needs = needs;
    this.profilings = profilings;
    this.consents = consents;
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

  /** An organism opens with what was known only within what the person lets it read (R129-131). */
  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var known = new HashMap<String, Object>();
    var profile = profilings.latestOfFile(task.pathway().fileNumber());
    if (mayRead(task, Information.OBJECTIVES)) {
      profile.ifPresent(told -> known.put("objective", told.objective()));
      plans.latest(task.pathwayId()).ifPresent(plan -> told(plan, known));
    }
    if (!known.containsKey("barriers") && mayRead(task, Information.NEEDS)) {
      needs
          .latestOfFile(task.pathway().fileNumber())
          .map(told -> told.obstacles())
          .or(() -> profile.map(Profile::barriers))
          .ifPresent(barriers -> known.put("barriers", barriers));
    }
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    plans.agreed(phases.get(task.pathwayId()).id(), s, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Plan d'action individualisé convenu. Étapes faites : %d; étapes prévues : %d."
            .formatted(count(s, ActionStep.DONE), count(s, ActionStep.PLANNED)));
    return Outcome.done();
  }

  private boolean mayRead(TaskContext task, Information information) {
    return task.actor().is(Role.AGENT)
        || task.actor().organisms().stream()
            .anyMatch(
                organism ->
                    consents.shared(task.pathway().fileNumber(), organism).contains(information));
  }

  private static void told(ActionPlan plan, Map<String, Object> known) {
    known.put("skillsAssessment", plan.skillsAssessment());
    known.put("cv", plan.cv());
    known.put("letter", plan.letter());
    known.put("interview", plan.interview());
    known.put("rights", plan.rights());
    known.put("objectiveStep", plan.objectiveStep());
    known.put("objective", plan.objective());
    known.put("barriersStep", plan.barriersStep());
    known.put("barriers", plan.barriers());
    known.put("barriersPlan", plan.barriersPlan());
  }

  private static long count(Submission s, ActionStep step) {
    return List.of(
            s.skillsAssessment(),
            s.cv(),
            s.letter(),
            s.interview(),
            s.rights(),
            s.objectiveStep(),
            s.barriersStep())
        .stream()
        .filter(one -> one == step)
        .count();
  }
}
