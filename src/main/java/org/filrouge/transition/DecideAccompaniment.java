package org.filrouge.transition;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.organism.Organism;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The table proposes who accompanies, a person decides; the first meeting is set (R45, R90-91). */
@Component
class DecideAccompaniment implements TaskForm<DecideAccompaniment.Submission> {

  record Submission(
      @NotNull Accompaniment accompaniedBy,
      @Size(max = 10_000) String divergenceReason,
      @Size(max = 200) String companion,
      String companionOrganism,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate firstMeeting,
      @NotBlank @Size(max = 200) String firstPlace,
      @NotBlank @Size(max = 200) String followingPlace)
      implements Checked {

    @Override
    public List<FieldError> check() {
      boolean organism = accompaniedBy == Accompaniment.ORGANISM;
      return new Missing()
          .unless(
              organism || companion != null,
              "companion",
              "dites qui accompagne la personne; inscrivez le nom ou la fonction.")
          .unless(
              !organism || companionOrganism != null,
              "companionOrganism",
              "choisissez {{wordThePartner}} qui garde l'accompagnement.")
          .errors();
    }
  }

  private final Phases phases;
  private final Organisms organisms;
  private final AccompanimentSheet sheet;
  private final Timeline timeline;

  DecideAccompaniment(
      Phases phases, Organisms organisms, AccompanimentSheet sheet, Timeline timeline) {
    this.phases = phases;
    this.organisms = organisms;
    this.sheet = sheet;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return sheet.of(task);
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var phase = phases.get(task.pathwayId());
    boolean diverges = phase.proposal() != null && phase.proposal() != s.accompaniedBy();
    if (diverges && s.divergenceReason() == null) {
      return Outcome.refused(
          "divergenceReason", "votre décision diffère de la proposition; dites pourquoi.");
    }
    var misfit =
        s.accompaniedBy() == Accompaniment.ORGANISM
            ? Optional.<String>empty()
            : sheet.misfit(task, s.accompaniedBy(), s.companion());
    if (misfit.isPresent()) {
      return Outcome.refused("companion", misfit.get());
    }
    var organism =
        s.accompaniedBy() == Accompaniment.ORGANISM
            ? organisms
                .find(s.companionOrganism())
                .filter(known -> known.office().equals(task.pathway().office()))
            : Optional.<Organism>empty();
    if (s.accompaniedBy() == Accompaniment.ORGANISM && organism.isEmpty()) {
      return Outcome.refused(
          "companionOrganism",
          "{{wordThisPartner}} n'est pas au répertoire; choisissez dans la liste.");
    }
    phases.accompanied(task.pathwayId(), s, diverges ? s.divergenceReason() : null, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Passage vers une mesure : %s%s. Proposition de la table : %s.%s Première rencontre le %s."
            .formatted(
                AccompanimentSheet.inSentence(s.accompaniedBy()),
                organism.map(o -> " (" + o.name() + ")").orElse(""),
                phase.proposal() == null
                    ? "aucune"
                    : AccompanimentSheet.inSentence(phase.proposal()),
                diverges ? " La décision en diffère; la raison est au dossier." : "",
                FrenchDate.of(s.firstMeeting())));
    return Outcome.done();
  }
}
