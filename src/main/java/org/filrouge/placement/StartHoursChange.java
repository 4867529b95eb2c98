package org.filrouge.placement;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.OngoingParticipations;
import org.filrouge.task.Actor;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The hours change at the person's pace, from a date on and for a reason (R50, R65-66). */
@Component
class StartHoursChange implements StartForm<StartHoursChange.Submission> {

  record Submission(
      @NotBlank String participation,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate step1Date,
      @NotNull @Min(1) @Max(20) Integer step1Hours,
      @Within(months = Within.A_YEAR) @Since(years = 30) LocalDate step2Date,
      @Min(1) @Max(20) Integer step2Hours,
      @Within(months = Within.A_YEAR) @Since(years = 30) LocalDate step3Date,
      @Min(1) @Max(20) Integer step3Hours,
      @NotBlank @Size(max = 10_000) String reason)
      implements Checked, Steps {

    @Override
    public List<FieldError> check() {
      var missing = new Missing();
      StepsCheck.following(this, missing);
      return missing.errors();
    }

    @Override
    public LocalDate[] dates() {
      return new LocalDate[] {step1Date, step2Date, step3Date};
    }

    @Override
    public Integer[] hours() {
      return new Integer[] {step1Hours, step2Hours, step3Hours};
    }
  }

  private final OngoingParticipations ongoing;
  private final Placements placements;
  private final Hours hours;
  private final HoursCeiling ceiling;
  private final Timeline timeline;

  StartHoursChange(
      OngoingParticipations ongoing,
      Placements placements,
      Hours hours,
      HoursCeiling ceiling,
      Timeline timeline) {
    this.ongoing = ongoing;
    this.placements = placements;
    this.hours = hours;
    this.ceiling = ceiling;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("participations", ongoing.choices(actor, OngoingParticipations.WITH_A_PLACE));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var pathway = ongoing.pathway(actor, s.participation());
    if (pathway.isEmpty()) {
      return Outcome.refused(
          "participation",
          "aucune participation en cours que vous suivez ne porte ce numéro; choisissez dans la"
              + " liste.");
    }
    var place =
        placements
            .current(pathway.get())
            .filter(Placement::occupied)
            .or(() -> placements.left(pathway.get()));
    if (place.isEmpty()) {
      return Outcome.refused(
          "participation",
          "la personne n'occupe aucune place en ce moment; son horaire se convient avec l'organisme"
              + " qui l'accueillera, en répondant à l'offre de place.");
    }
    var beyond = ceiling.exceeded(s.steps());
    if (!beyond.isEmpty()) {
      return new Outcome.Refused(beyond);
    }
    hours.changed(place.get(), s.steps(), s.reason(), actor.user());
    timeline.add(pathway.get(), actor.user(), "Horaire changé : " + Step.words(s.steps()) + ".");
    return Outcome.opened(pathway.get());
  }
}
