package org.filrouge.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Information;
import org.filrouge.dossier.DossierSection;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Section;
import org.filrouge.needs.Obstacle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to a measure, the last passage first; those of before in their own words (R85-96). */
@Component
@Order(95)
class TransitionSection implements DossierSection {

  private static final String TITLE = "Passage vers une mesure";

  private final Phases phases;
  private final ActionPlans plans;
  private final Choices choices;
  private final MeasureRefusals refusals;

  TransitionSection(Phases phases, ActionPlans plans, Choices choices, MeasureRefusals refusals) {
    this.phases = phases;
    this.plans = plans;
    this.choices = choices;
    this.refusals = refusals;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return section(reading, true);
  }

  /** The objective is the person's own: read within what they allow (R129-131). */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading.shares(Information.OBJECTIVES) ? section(reading, false) : Optional.empty();
  }

  private Optional<Section> section(Reading reading, boolean office) {
    var section = Section.titled(TITLE);
    if (reading.file().has("passage")) {
      phases.of(reading.pathwayId()).forEach(phase -> told(section, phase, office));
    }
    if (reading.file().has("arranged_at")) {
      section.fact("Convenu le " + reading.file().day("arranged_at"), former(reading));
    }
    return section.build();
  }

  private void told(Section.Builder section, Phase phase, boolean office) {
    if (phase.accompaniedBy() != null) {
      section.fact("Accompagnement", accompaniment(phase, office));
    }
    plans.of(phase.id()).stream()
        .findFirst()
        .ifPresent(plan -> section.fact("Plan d'action", plan(plan)));
    choices.of(phase.id()).forEach(choice -> section.fact("Mesure", choice(choice, office)));
    if (office) {
      refusals.of(phase.id()).forEach(refusal -> section.fact("Pas cette fois", refusal(refusal)));
    }
    if (phase.startedOn() != null) {
      section.fact(
          "Début",
          "%s, le %s%s"
              .formatted(
                  phase.startKind().label(),
                  FrenchDate.of(phase.startedOn()),
                  phase.startedWhere() == null ? "" : " — " + phase.startedWhere()));
    }
  }

  private static String accompaniment(Phase phase, boolean office) {
    var lines = new ArrayList<String>();
    lines.add(phase.accompaniedBy().label());
    line(lines, "Qui", phase.companion());
    line(
        lines,
        "Première rencontre",
        FrenchDate.of(phase.firstMeetingOn()) + ", " + phase.firstPlace());
    line(lines, "Rencontres suivantes", phase.followingPlace());
    if (office) {
      line(lines, "Proposition", phase.proposal() == null ? null : phase.proposal().label());
      line(lines, "Motifs de la proposition", phase.proposalReasons());
      line(lines, "Pourquoi la décision s'en écarte", phase.divergenceReason());
    }
    return String.join("\n", lines);
  }

  private static String plan(ActionPlan plan) {
    var lines = new ArrayList<String>();
    lines.add("Convenu le " + FrenchDate.of(plan.agreedAt()));
    line(lines, "Objectif", plan.objective());
    line(lines, "Objectif réaliste", plan.objectiveStep().label());
    line(lines, "Bilan de compétences", plan.skillsAssessment().label());
    line(lines, "Curriculum vitæ", plan.cv().label());
    line(lines, "Lettre de présentation", plan.letter().label());
    line(lines, "Simulations d'entrevue", plan.interview().label());
    line(lines, "Droits et devoirs au travail", plan.rights().label());
    line(lines, "Freins encore à lever", barriers(plan));
    line(lines, "Ce qui est prévu pour les lever", plan.barriersPlan());
    line(lines, "Comment la personne a pris part", plan.takingPart());
    return String.join("\n", lines);
  }

  private static String barriers(ActionPlan plan) {
    return plan.barriers().isEmpty()
        ? plan.barriersStep().label()
        : plan.barriersStep().label() + " — " + Obstacle.labels(plan.barriers());
  }

  private static String choice(Choice choice, boolean office) {
    var lines = new ArrayList<String>();
    lines.add("%s, %s".formatted(choice.measureName(), choice.providerName()));
    line(lines, "Choisie le", FrenchDate.of(choice.chosenAt()));
    if (office) {
      line(lines, "Lien avec l'objectif", choice.reason());
    }
    line(
        lines,
        "Dossier transmis le",
        choice.handedOverAt() == null ? null : FrenchDate.of(choice.handedOverAt()));
    if (Boolean.TRUE.equals(choice.accepted())) {
      line(lines, "Début convenu", FrenchDate.of(choice.startOn()) + ", " + choice.startPlace());
      line(lines, "Qui accueille", choice.contact());
    }
    return String.join("\n", lines);
  }

  private static String refusal(MeasureRefusals.Refusal refusal) {
    var lines = new ArrayList<String>();
    lines.add(refusal.whose().label() + " — " + refusal.why());
    line(lines, "Mesure", refusal.measureName());
    line(lines, "Note", refusal.note());
    return String.join("\n", lines);
  }

  private static String former(Reading reading) {
    var row = reading.file();
    var lines = new ArrayList<String>();
    lines.add(row.text("arranged_measure"));
    line(lines, "Avec", row.text("arranged_with"));
    line(lines, "Premier rendez-vous", row.day("arranged_for"));
    line(lines, "Suite", row.text("arranged_next"));
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + " : " + value);
    }
  }
}
