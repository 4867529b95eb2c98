package org.filrouge.participation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Information;
import org.filrouge.needs.Needs;
import org.filrouge.needs.NeedsEvaluation;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.referral.Referral;
import org.filrouge.referral.Referrals;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/**
 * What a plan opens with: the last version or, for a first plan, what the needs evaluation and the
 * referral already say (R35); for an organism, as far as consent allows it (R129-131).
 */
@Component
class PlanPrefill {

  private final PlanVersions versions;
  private final PlanRounds rounds;
  private final Needs needs;
  private final Referrals referrals;
  private final Consents consents;

  PlanPrefill(
      PlanVersions versions,
      PlanRounds rounds,
      Needs needs,
      Referrals referrals,
      Consents consents) {
    this.versions = versions;
    this.rounds = rounds;
    this.needs = needs;
    this.referrals = referrals;
    this.consents = consents;
  }

  Map<String, Object> of(TaskContext task) {
    var known = new HashMap<String, Object>();
    var last = versions.last(task.pathwayId());
    known.put("version", last.map(PlanVersion::version).orElse(0) + 1);
    known.put("objectiveCount", HowMany.ONE);
    known.put("activityCount", HowMany.ONE);
    rounds
        .open(task.pathwayId())
        .map(PlanRounds.Round::reason)
        .ifPresent(reason -> known.put("changeReason", reason));
    boolean readable = reads(task, Information.OBJECTIVES);
    known.put("notShared", !readable);
    if (last.isPresent()) {
      returned(last.get(), known);
      if (readable) {
        lastVersion(last.get(), known);
      }
    } else {
      first(task, known);
    }
    return known;
  }

  /** The agent's words, and what they answer to. */
  private static void returned(PlanVersion last, Map<String, Object> known) {
    if (last.answered() && !last.inForce() && last.comment() != null) {
      known.put("comment", last.comment());
      known.put("commentedOn", FrenchDate.of(last.answeredAt()));
      known.put("changeReason", "Corrigé d'après le commentaire de l'agente ou de l'agent.");
    }
  }

  private static void lastVersion(PlanVersion last, Map<String, Object> known) {
    var content = last.content();
    known.put("template", content.template());
    known.put("pace", content.pace());
    // How the person took part is told anew for each plan, not for each correction of it.
    if (!last.inForce()) {
      known.put("takingPart", content.takingPart());
    }
    known.put("objectiveCount", HowMany.of(content.objectives().size()));
    for (Objective objective : content.objectives()) {
      int n = objective.position();
      known.put("objective" + n, objective.objective());
      known.put("programme" + n, objective.programme());
      known.put("domain" + n, objective.domain());
      known.put("indicator" + n, objective.indicator());
    }
    known.put("activityCount", HowMany.of(content.activities().size()));
    for (Activity activity : content.activities()) {
      int n = activity.position();
      known.put("activity" + n, activity.activity());
      known.put("kind" + n, activity.kind());
      known.put("setting" + n, activity.setting());
    }
  }

  /**
   * The codes of the needs reach the organism with the offer; the referral's words need consent.
   */
  private void first(TaskContext task, Map<String, Object> known) {
    known.put("template", PlanTemplate.INTERVENTION_PLAN);
    needs.latest(task.pathwayId()).ifPresent(evaluation -> aims(evaluation, known));
    referrals
        .latest(task.pathwayId())
        .ifPresent(
            referral -> {
              if (reads(task, Information.DEMAND)) {
                known.put("demand", referral.demand());
              }
              if (reads(task, Information.OBJECTIVES)) {
                words(referral, known);
              }
            });
  }

  private static void aims(NeedsEvaluation evaluation, Map<String, Object> known) {
    List<ProgrammeObjective> aims = evaluation.objectives();
    known.put("pace", evaluation.pace());
    known.put("objectiveCount", HowMany.of(aims.size()));
    for (int i = 0; i < Math.min(aims.size(), 4); i++) {
      known.put("programme" + (i + 1), aims.get(i));
    }
  }

  private static void words(Referral referral, Map<String, Object> known) {
    known.put("aims", referral.objectives());
    known.put("link", referral.interventionLink());
    if (referral.objectives().length() <= 1000) {
      known.put("objective1", referral.objectives());
    }
  }

  /** The office reads everything; an organism, what the person allows it to. */
  private boolean reads(TaskContext task, Information information) {
    return task.actor().offices().contains(task.pathway().office())
        || task.actor().organisms().stream()
            .anyMatch(
                organism ->
                    consents.shared(task.pathway().fileNumber(), organism).contains(information));
  }
}
