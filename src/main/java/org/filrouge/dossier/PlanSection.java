package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Information;
import org.filrouge.participation.PlanComparison;
import org.filrouge.participation.PlanContent;
import org.filrouge.participation.PlanVersion;
import org.filrouge.participation.PlanVersions;
import org.filrouge.participation.PlanWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan in force, and its versions two by two, side by side (R46-62). */
@Component
@Order(85)
class PlanSection implements DossierSection {

  private static final String TITLE = "Plan d'intervention";

  private final PlanVersions versions;

  PlanSection(PlanVersions versions) {
    this.versions = versions;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    if (!reading.file().has("plan_version")) {
      return Optional.empty();
    }
    var all =
        versions.of(reading.pathwayId()).stream()
            .filter(plan -> reading.tells(plan.proposedAt()))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var shown = all.stream().filter(PlanVersion::inForce).findFirst().orElse(all.get(0));
    var section =
        Section.titled(TITLE)
            .fact(
                shown.inForce() ? "Version en vigueur" : "Version proposée", state(shown, reading))
            .fact("Modèle", shown.content().template().label());
    content(section, shown.content());
    if (all.size() > 1) {
      section.fact(
          "Versions",
          all.stream()
              .map(plan -> "Version %d : %s".formatted(plan.version(), state(plan, reading)))
              .collect(joining("\n")));
    }
    all.stream()
        .filter(plan -> plan.comment() != null)
        .findFirst()
        .ifPresent(plan -> section.fact("Dernier commentaire", plan.comment()));
    compared(section, all, reading);
    return section.build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    if (!reading.file().has("plan_version")) {
      return Optional.empty();
    }
    return reading.shares(Information.OBJECTIVES)
        ? forOffice(reading)
        : Section.titled(TITLE)
            .notice(
                "Non visé par le consentement de la personne — " + Information.OBJECTIVES.label())
            .build();
  }

  private static void content(Section.Builder section, PlanContent plan) {
    plan.objectives()
        .forEach(
            objective -> section.fact("Objectif " + objective.position(), PlanWords.of(objective)));
    section
        .fact("Activités", plan.activities().stream().map(PlanWords::of).collect(joining("\n")))
        .fact("Rythme", plan.pace().label())
        .fact("Participation de la personne", plan.takingPart());
  }

  /** Each version beside the one before it, the latest first. */
  private static void compared(Section.Builder section, List<PlanVersion> all, Reading reading) {
    for (int i = 0; i + 1 < all.size(); i++) {
      PlanVersion after = all.get(i);
      PlanVersion before = all.get(i + 1);
      var parts = PlanComparison.of(before.content(), after.content());
      var reason = after.content().changeReason();
      section.comparison(
          new Section.Comparison(
              "Comparer les versions %d et %d".formatted(before.version(), after.version()),
              PlanComparison.summary(parts) + (reason == null ? "" : "\nPourquoi : " + reason),
              heading(before, reading),
              heading(after, reading),
              parts.stream()
                  .map(
                      part ->
                          new Section.Part(
                              part.label(),
                              part.change().name(),
                              part.change().label(),
                              part.before(),
                              part.after()))
                  .toList()));
    }
  }

  private static String heading(PlanVersion plan, Reading reading) {
    return "Version %d, %s".formatted(plan.version(), state(plan, reading));
  }

  private static String state(PlanVersion plan, Reading reading) {
    String proposed =
        "proposée le %s par %s"
            .formatted(
                FrenchDate.of(plan.proposedAt()), reading.file().names().apply(plan.proposedBy()));
    if (!plan.answered()) {
      return proposed + "; réponse attendue";
    }
    return plan.inForce()
        ? "convenue le " + FrenchDate.of(plan.answeredAt())
        : proposed + ", retournée le " + FrenchDate.of(plan.answeredAt());
  }
}
