package org.filrouge.transition;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.needs.Obstacle;
import org.springframework.stereotype.Component;

/** The passages of a pathway as a person reads them, the last one first (R85-96). */
@Component
public class PassageSheet {

  private final Phases phases;
  private final ActionPlans plans;
  private final Choices choices;
  private final MeasureRefusals refusals;

  PassageSheet(Phases phases, ActionPlans plans, Choices choices, MeasureRefusals refusals) {
    this.phases = phases;
    this.plans = plans;
    this.choices = choices;
    this.refusals = refusals;
  }

  /** A label and what is known under it, in French. */
  public record Line(String label, String value) {}

  /**
   * What is known of the passages of a pathway.
   *
   * @param office whether the office reads: proposals, links and refusals are its own
   */
  public List<Line> of(long pathway, boolean office) {
    var lines = new ArrayList<Line>();
    phases.of(pathway).forEach(phase -> told(lines, phase, office));
    return lines;
  }

  private void told(List<Line> lines, Phase phase, boolean office) {
    if (phase.accompaniedBy() != null) {
      add(lines, "Accompagnement", accompaniment(phase, office));
    }
    plans.of(phase.id()).stream()
        .findFirst()
        .ifPresent(plan -> add(lines, "Plan d'action", plan(plan)));
    choices.of(phase.id()).forEach(choice -> add(lines, "Mesure", choice(choice, office)));
    if (office) {
      refusals.of(phase.id()).forEach(refusal -> add(lines, "Pas cette fois", refusal(refusal)));
    }
    if (phase.startedOn() != null) {
      add(
          lines,
          "Début",
          "%s, le %s%s"
              .formatted(
                  phase.startKind().label(),
                  FrenchDate.of(phase.startedOn()),
                  phase.startedWhere() == null ? "" : " — " + phase.startedWhere()));
    }
  }

  private static void add(List<Line> lines, String label, String value) {
    lines.add(new Line(label, value));
  }

  private static String accompaniment(Phase phase, boolean office) {
    var lines = new ArrayList<String>();
    lines.add(phase.accompaniedBy().label());
    line(lines, "Qui", phase.companion());
    line(
        lines,
        "Première rencontre",
        phase.firstMeetingOn() == null
            ? null
            : FrenchDate.of(phase.firstMeetingOn()) + ", " + phase.firstPlace());
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
    line(lines, "Levée des freins", barriers(plan));
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

  private static void line(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + " : " + value);
    }
  }
}
