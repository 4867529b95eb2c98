package org.filrouge.document;

import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Information;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Reading;
import org.filrouge.participation.Activity;
import org.filrouge.participation.Objective;
import org.filrouge.participation.PlanContent;
import org.filrouge.participation.PlanVersion;
import org.filrouge.participation.PlanVersions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan in force or, before one is agreed on, the last proposed (R46-62). */
@Component
@Order(20)
class PlanDocument implements Document {

  private static final List<String> OBJECTIVES =
      List.of("Objectif", "Objectif du programme", "On le verra ainsi");
  private static final List<String> ACTIVITIES = List.of("Activité", "Sorte", "Cadre");

  private final PlanVersions versions;

  PlanDocument(PlanVersions versions) {
    this.versions = versions;
  }

  @Override
  public String code() {
    return "plan";
  }

  @Override
  public String title() {
    return "Plan d'intervention";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return Document.office(reading) || reading.shares(Information.OBJECTIVES);
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return told(reading).isEmpty()
        ? Optional.of("Aucun plan n'est encore proposé.")
        : Optional.empty();
  }

  @Override
  public Content content(Reading reading) {
    var all = told(reading);
    var shown = all.stream().filter(PlanVersion::inForce).findFirst().orElse(all.get(0));
    return content(shown, all.get(0), reading);
  }

  private List<PlanVersion> told(Reading reading) {
    return reading.file().has("plan_version")
        ? versions.of(reading.pathwayId()).stream()
            .filter(plan -> reading.tells(plan.proposedAt()))
            .toList()
        : List.of();
  }

  private Content content(PlanVersion shown, PlanVersion last, Reading reading) {
    PlanContent plan = shown.content();
    var who = Part.titled("De qui et de quoi il s'agit");
    if (Document.office(reading) || reading.shares(Information.IDENTITY)) {
      who.fact("Nom", Identity.name(reading.file()));
    }
    who.fact("Organisme", reading.file().text("organism_name"))
        .fact("Agente ou agent", reading.file().person("agent"))
        .fact("Modèle", plan.template().label())
        .fact("Rythme", plan.pace().label())
        .fact("Pourquoi cette version", plan.changeReason());
    return new Content(
        title(),
        List.of(state(shown, last, reading)),
        List.of(
            who.build(),
            Part.titled("Objectifs")
                .table("Ce qui est visé, avec la personne", OBJECTIVES, objectives(plan))
                .build("Aucun objectif."),
            Part.titled("Activités")
                .table("Ce qui est prévu", ACTIVITIES, activities(plan))
                .build("Aucune activité."),
            Part.saying("Comment la personne a pris part au plan", plan.takingPart())));
  }

  private static List<List<String>> objectives(PlanContent plan) {
    return plan.objectives().stream().map(PlanDocument::row).toList();
  }

  private static List<String> row(Objective objective) {
    String domain = objective.domain() == null ? "" : "\n(" + objective.domain().label() + ")";
    return List.of(
        objective.objective() + domain, objective.programme().label(), objective.indicator());
  }

  private static List<List<String>> activities(PlanContent plan) {
    return plan.activities().stream().map(PlanDocument::row).toList();
  }

  private static List<String> row(Activity activity) {
    return List.of(activity.activity(), activity.kind().label(), activity.setting().label());
  }

  private static String state(PlanVersion shown, PlanVersion last, Reading reading) {
    String version =
        "Version %d, proposée le %s par %s"
            .formatted(
                shown.version(),
                FrenchDate.of(shown.proposedAt()),
                reading.file().names().apply(shown.proposedBy()));
    if (!shown.inForce()) {
      return version
          + (shown.answered()
              ? "; l'agente ou l'agent a demandé de la retravailler."
              : "; elle n'est pas encore convenue.");
    }
    String agreed = version + ", convenue le " + FrenchDate.of(shown.answeredAt()) + ".";
    return last.version() == shown.version() || last.answered()
        ? agreed
        : agreed + " La version %d est proposée et attend une réponse.".formatted(last.version());
  }
}
