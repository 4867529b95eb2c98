package org.filrouge.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Timeline;
import org.filrouge.referral.ReferralDraft;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The seven fields go from one service to the other; the person carries nothing (R23-30, R34). */
@Component
class HandOver implements TaskForm<HandOver.Submission> {

  record Submission(
      @NotNull HandOverDecision decision,
      @Size(max = 10_000) String demand,
      @Size(max = 10_000) String training,
      @Size(max = 10_000) String workExperience,
      @Size(max = 10_000) String otherAssets,
      @Size(max = 10_000) String competencies,
      @Size(max = 10_000) String obstacles,
      @Size(max = 10_000) String resources,
      @Size(max = 10_000) String otherInformation,
      @Size(max = 10_000) String objectives,
      @Size(max = 10_000) String interventionLink,
      @Within(months = Within.A_YEAR) @Since(years = 1) LocalDate plannedStart,
      @Within(months = Within.FIVE_YEARS) @Since(years = 30) LocalDate plannedEnd,
      PersonReason refusalReason,
      @Size(max = 10_000) String refusalNote)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return decision == HandOverDecision.HANDED_OVER ? complete() : stopped();
    }

    private List<FieldError> complete() {
      var missing = new Missing();
      var words =
          new String[][] {
            {"demand", demand}, {"training", training}, {"workExperience", workExperience},
            {"competencies", competencies}, {"obstacles", obstacles}, {"resources", resources},
            {"objectives", objectives}, {"interventionLink", interventionLink}
          };
      for (var field : words) {
        missing.unless(field[1] != null, field[0], REQUIRED);
      }
      boolean dated = plannedStart != null && plannedEnd != null;
      return missing
          .unless(plannedStart != null, "plannedStart", REQUIRED)
          .unless(plannedEnd != null, "plannedEnd", REQUIRED)
          .unless(
              !dated || plannedEnd.isAfter(plannedStart),
              "plannedEnd",
              "doit suivre la date de début prévue; corrigez l'une ou l'autre.")
          .errors();
    }

    private List<FieldError> stopped() {
      return new Missing()
          .unless(
              refusalReason != null,
              "refusalReason",
              "choisissez le motif, tel que la personne souhaite le dire.")
          .errors();
    }

    HandOvers.Fields fields() {
      return new HandOvers.Fields(
          demand,
          training,
          workExperience,
          otherAssets,
          competencies,
          obstacles,
          resources,
          otherInformation,
          objectives,
          interventionLink,
          plannedStart,
          plannedEnd);
    }
  }

  private static final String REQUIRED = "ce champ est obligatoire; remplissez-le.";
  private static final int USUAL_MONTHS = 6;

  private final Choices choices;
  private final HandOvers handOvers;
  private final ActionPlans plans;
  private final ReferralDraft draft;
  private final Consents consents;
  private final NotToBe notToBe;
  private final Timeline timeline;

  HandOver(
      Choices choices,
      HandOvers handOvers,
      ActionPlans plans,
      ReferralDraft draft,
      Consents consents,
      NotToBe notToBe,
      Timeline timeline) {
    this.choices = choices;
    this.handOvers = handOvers;
    this.plans = plans;
    this.draft = draft;
    this.consents = consents;
    this.notToBe = notToBe;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<HandOverDecision> outcomes() {
    return List.of(HandOverDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var choice = choices.get(task.pathwayId());
    var known = new HashMap<>(draft.of(task.pathway()));
    plans.latest(task.pathwayId()).ifPresent(plan -> told(plan, known));
    known.put("decision", HandOverDecision.HANDED_OVER);
    known.put("measure", choice.measureName());
    known.put("provider", choice.providerName());
    known.put("interventionLink", choice.reason());
    var start = choice.measureStartsOn();
    var end = choice.measureEndsOn();
    if (start != null) {
      known.put("plannedStart", start);
      known.put("plannedEnd", end == null ? start.plusMonths(USUAL_MONTHS) : end);
    }
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.decision() == HandOverDecision.STOPPED) {
      notToBe.byThePerson(task, s.refusalReason(), s.refusalNote());
      return Outcome.decided(HandOverDecision.STOPPED);
    }
    var choice = choices.get(task.pathwayId());
    if (!consents.covers(task.pathway().fileNumber(), choice.provider())) {
      return Outcome.refused(
          "decision",
          "le consentement écrit pour %s n'est plus en vigueur; consignez-en un nouveau par « Consentement signé », ou indiquez que la personne ne souhaite plus cette mesure."
              .formatted(choice.providerName()));
    }
    handOvers.handedOver(choice.id(), s.fields(), task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Dossier transmis à %s pour la mesure « %s » : début prévu le %s. La personne n'a rien à porter."
            .formatted(
                choice.providerName(), choice.measureName(), FrenchDate.of(s.plannedStart())));
    return Outcome.decided(HandOverDecision.HANDED_OVER);
  }

  /** The newest word comes first: what was agreed for the passage (R35). */
  private static void told(ActionPlan plan, Map<String, Object> known) {
    known.put("objectives", plan.objective());
    if (!plan.barriers().isEmpty()) {
      String plans = plan.barriersPlan() == null ? "" : "\n" + plan.barriersPlan();
      known.put("obstacles", Obstacle.labels(plan.barriers()) + plans);
    }
  }
}
