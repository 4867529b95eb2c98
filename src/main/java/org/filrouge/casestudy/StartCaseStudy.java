package org.filrouge.casestudy;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** Agent or organism: whoever follows a person may call a case study (R123, R140-141). */
@Component
class StartCaseStudy implements StartForm<StartCaseStudy.Submission> {

  record Submission(
      @NotBlank String file,
      @NotNull @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate plannedOn,
      @NotBlank @Size(max = 10_000) String reason,
      @NotBlank @Size(max = 1000) String invited) {}

  private final FollowedCases cases;
  private final CaseStudies studies;
  private final Timeline timeline;

  StartCaseStudy(FollowedCases cases, CaseStudies studies, Timeline timeline) {
    this.cases = cases;
    this.studies = studies;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("files", cases.choices(actor));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = cases.find(actor, s.file());
    if (found.isEmpty()) {
      return Outcome.refused(
          "file", "ce dossier n'est pas parmi ceux que vous suivez; choisissez dans la liste.");
    }
    var one = found.get();
    if (!cases.mayExchange(one)) {
      return Outcome.refused(
          "file",
          "aucun consentement écrit en vigueur ne permet d'échanger à propos de cette personne;"
              + " demandez à l'agente ou à l'agent de le consigner.");
    }
    var underWay = studies.current(one.pathwayId());
    if (underWay.isPresent()) {
      return Outcome.refused("file", alreadyUnderWay(underWay.get()));
    }
    studies.called(one.pathwayId(), one.organism(), s, actor.user());
    timeline.add(one.pathwayId(), actor.user(), line(one, s));
    return Outcome.opened(one.pathwayId());
  }

  private static String alreadyUnderWay(CaseStudy study) {
    return study.heldOn() == null
        ? "une étude de cas est déjà prévue le %s; consignez-la ou reportez-la d'abord."
            .formatted(FrenchDate.of(study.plannedOn()))
        : "ce qui a été décidé le %s reste à vérifier; terminez d'abord cette tâche."
            .formatted(FrenchDate.of(study.heldOn()));
  }

  private static String line(FollowedCases.Case one, Submission s) {
    return "Étude de cas convoquée par %s, prévue le %s."
        .formatted(
            one.organism() == null ? "le bureau" : one.organismName(),
            FrenchDate.of(s.plannedOn()));
  }
}
