package org.filrouge.followup;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The month in two minutes: attendance, what moved, what blocks, costs, help (R69, R77, R82). */
@Component("followUpForm")
class FollowUp implements TaskForm<FollowUp.Submission> {

  /**
   * @param hours attended since the last follow-up
   * @param transportCost dollars to reimburse, recorded here and paid elsewhere (R69)
   * @param childcareCost likewise
   */
  record Submission(
      @NotNull MonthAttendance attendance,
      @Min(0) @Max(250) Integer hours,
      @Size(max = 10_000) String moved,
      @Size(max = 10_000) String blocked,
      @Min(0) @Max(5000) @Digits(integer = 4, fraction = 2) BigDecimal transportCost,
      @Min(0) @Max(5000) @Digits(integer = 4, fraction = 2) BigDecimal childcareCost,
      Boolean helpWanted,
      @Size(max = 1000) String helpFor)
      implements Checked {

    boolean wantsHelp() {
      return Boolean.TRUE.equals(helpWanted);
    }

    @Override
    public List<FieldError> check() {
      return wantsHelp() && helpFor == null
          ? List.of(new FieldError("helpFor", "dites en une phrase quelle aide serait utile."))
          : List.of();
    }
  }

  private final FollowUps followUps;
  private final KnownMonth known;
  private final Timeline timeline;

  FollowUp(FollowUps followUps, KnownMonth known, Timeline timeline) {
    this.followUps = followUps;
    this.known = known;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<FollowUpOutcome> outcomes() {
    return List.of(FollowUpOutcome.values());
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return known.of(task.pathwayId());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    followUps.recorded(followUps.get(task.pathwayId()), s, task.user());
    timeline.add(task.pathwayId(), task.user(), line(s));
    return Outcome.decided(s.wantsHelp() ? FollowUpOutcome.HELP_WANTED : FollowUpOutcome.RECORDED);
  }

  private static String line(Submission s) {
    return "Suivi du mois consigné : %s%s.%s%s"
        .formatted(
            s.attendance().label().toLowerCase(java.util.Locale.CANADA_FRENCH),
            s.hours() == null ? "" : ", %d heures".formatted(s.hours()),
            s.transportCost() == null && s.childcareCost() == null
                ? ""
                : " Des frais sont à rembourser.",
            s.wantsHelp() ? " L'aide du bureau est demandée." : "");
  }
}
