package org.filrouge.participation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;

/** A plan as its form sends it: one to four objectives, one to four activities (R46-62, R72-76). */
record PlanSubmission(
    @NotNull PlanTemplate template,
    @Size(max = 10_000) String changeReason,
    @NotNull HowMany objectiveCount,
    @NotBlank @Size(max = 1000) String objective1,
    @NotNull ProgrammeObjective programme1,
    AutonomyDomain domain1,
    @NotBlank @Size(max = 1000) String indicator1,
    @Size(max = 1000) String objective2,
    ProgrammeObjective programme2,
    AutonomyDomain domain2,
    @Size(max = 1000) String indicator2,
    @Size(max = 1000) String objective3,
    ProgrammeObjective programme3,
    AutonomyDomain domain3,
    @Size(max = 1000) String indicator3,
    @Size(max = 1000) String objective4,
    ProgrammeObjective programme4,
    AutonomyDomain domain4,
    @Size(max = 1000) String indicator4,
    @NotNull HowMany activityCount,
    @NotBlank @Size(max = 1000) String activity1,
    @NotNull ActivityKind kind1,
    @NotNull ActivitySetting setting1,
    @Size(max = 1000) String activity2,
    ActivityKind kind2,
    ActivitySetting setting2,
    @Size(max = 1000) String activity3,
    ActivityKind kind3,
    ActivitySetting setting3,
    @Size(max = 1000) String activity4,
    ActivityKind kind4,
    ActivitySetting setting4,
    @NotNull Pace pace,
    @NotBlank @Size(max = 10_000) String takingPart,
    @NotNull @AssertTrue Boolean personAgrees)
    implements Checked {

  @Override
  public List<FieldError> check() {
    return PlanCheck.of(this);
  }

  PlanContent content() {
    return new PlanContent(template, pace, takingPart, changeReason, objectives(), activities());
  }

  /** The objectives asked for, complete or not. */
  List<Objective> objectives() {
    return all().subList(0, objectiveCount.count());
  }

  /** The activities asked for, complete or not. */
  List<Activity> activities() {
    return List.of(
            new Activity(1, kind1, setting1, activity1),
            new Activity(2, kind2, setting2, activity2),
            new Activity(3, kind3, setting3, activity3),
            new Activity(4, kind4, setting4, activity4))
        .subList(0, activityCount.count());
  }

  private List<Objective> all() {
    return List.of(
        new Objective(1, programme1, inTemplate(domain1), objective1, indicator1),
        new Objective(2, programme2, inTemplate(domain2), objective2, indicator2),
        new Objective(3, programme3, inTemplate(domain3), objective3, indicator3),
        new Objective(4, programme4, inTemplate(domain4), objective4, indicator4));
  }

  /** Headings by domain belong to one template only. */
  private AutonomyDomain inTemplate(AutonomyDomain domain) {
    return template == PlanTemplate.PATH_TO_AUTONOMY ? domain : null;
  }
}
