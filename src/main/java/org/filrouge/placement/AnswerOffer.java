package org.filrouge.placement;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.office.Offices;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/**
 * The organism answers: it accepts with dates and a progressive schedule, or declines with a reason
 * whose effect it knows. It sees what it needs for that, and never who the person is (R65-66,
 * R129).
 */
@Component
class AnswerOffer implements TaskForm<AnswerOffer.Submission> {

  record Submission(
      @NotNull OfferAnswer answer,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate startDate,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate estimatedEnd,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate step1Date,
      @Min(1) @Max(20) Integer step1Hours,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate step2Date,
      @Min(1) @Max(20) Integer step2Hours,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate step3Date,
      @Min(1) @Max(20) Integer step3Hours,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate step4Date,
      @Min(1) @Max(20) Integer step4Hours,
      DeclineReason declineReason,
      @Size(max = 10_000) String note)
      implements Checked, Steps {

    @Override
    public List<FieldError> check() {
      return answer == OfferAnswer.ACCEPTED ? ScheduleCheck.of(this) : declining();
    }

    @Override
    public LocalDate[] dates() {
      return new LocalDate[] {step1Date, step2Date, step3Date, step4Date};
    }

    @Override
    public Integer[] hours() {
      return new Integer[] {step1Hours, step2Hours, step3Hours, step4Hours};
    }

    private List<FieldError> declining() {
      return new Missing()
          .unless(declineReason != null, "declineReason", "choisissez le motif.")
          .unless(
              declineReason != DeclineReason.OTHER || note != null,
              "note",
              "précisez le motif en une phrase.")
          .errors();
    }
  }

  private final Placements placements;
  private final Places places;
  private final Profiles profiles;
  private final PlacementProcess process;
  private final HoursCeiling ceiling;
  private final Offices offices;
  private final Timeline timeline;
  private final Clock clock;

  AnswerOffer(
      Placements placements,
      Places places,
      Profiles profiles,
      PlacementProcess process,
      HoursCeiling ceiling,
      Offices offices,
      Timeline timeline,
      Clock clock) {
    this.placements = placements;
    this.places = places;
    this.profiles = profiles;
    this.process = process;
    this.ceiling = ceiling;
    this.offices = offices;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<OfferAnswer> outcomes() {
    return List.of(OfferAnswer.values());
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var profile = profiles.of(task.pathwayId());
    var known = new HashMap<String, Object>();
    known.put("objectives", list(profile.objectives().stream().map(o -> o.label()).toList()));
    known.put("materialNeeds", list(profile.materialNeeds().stream().map(m -> m.label()).toList()));
    known.put("pace", profile.pace() == null ? "à convenir" : profile.pace().label());
    // The office's territory and no town: few people may be followed in a small one (R129-131).
    known.put("territory", offices.name(task.pathway().office()));
    // The referral's dates are the starting point of the schedule, unless they have passed (R35).
    boolean ahead =
        profile.plannedStart() != null
            && !profile.plannedStart().isBefore(LocalDate.now(clock.withZone(WorkingDays.QUEBEC)));
    known.put(
        "plannedDates",
        ahead
            ? "du %s au %s (estimation)"
                .formatted(
                    FrenchDate.of(profile.plannedStart()), FrenchDate.of(profile.plannedEnd()))
            : "à convenir; la personne peut commencer dès que vous l'accueillez");
    if (ahead) {
      known.put("startDate", profile.plannedStart());
      known.put("estimatedEnd", profile.plannedEnd());
      known.put("step1Date", profile.plannedStart());
    }
    known.put("declineReasons", Arrays.stream(DeclineReason.values()).map(this::choice).toList());
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    return s.answer() == OfferAnswer.ACCEPTED ? accepted(task, s) : declined(task, s);
  }

  private Outcome accepted(TaskContext task, Submission s) {
    var beyond = ceiling.exceeded(s.steps());
    if (!beyond.isEmpty()) {
      return new Outcome.Refused(beyond);
    }
    var placement = placements.held(task.pathwayId());
    placements.accepted(placement, s.startDate(), s.estimatedEnd(), s.note(), task.user());
    placements.scheduled(placement.id(), s.steps());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Place acceptée par %s : début le %s, fin estimée le %s. Horaire progressif : %s."
            .formatted(
                placement.organismName(),
                FrenchDate.of(s.startDate()),
                FrenchDate.of(s.estimatedEnd()),
                Step.words(s.steps())));
    return Outcome.decided(OfferAnswer.ACCEPTED);
  }

  private Outcome declined(TaskContext task, Submission s) {
    var placement = placements.held(task.pathwayId());
    var effect = process.declineEffect(s.declineReason());
    placements.declined(
        placement, s.declineReason(), effect.excludesOrganism(), s.note(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s décline l'offre. Motif : %s. Effet : %s. Suite : %s."
            .formatted(
                placement.organismName(),
                s.declineReason().label(),
                effect.effect(),
                effect.nextStep()));
    places.release(task.pathwayId(), ReleaseReason.DECLINED, null, task.user());
    return Outcome.decided(OfferAnswer.DECLINED);
  }

  private Map<String, String> choice(DeclineReason reason) {
    return Map.of(
        "value",
        reason.name(),
        "label",
        reason.label() + " — effet : " + process.declineEffect(reason).effect());
  }

  private static String list(List<String> labels) {
    return labels.isEmpty() ? "aucun précisé" : String.join("; ", labels);
  }
}
