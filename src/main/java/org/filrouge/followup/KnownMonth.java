package org.filrouge.followup;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participation.Plans;
import org.filrouge.placement.Placements;
import org.filrouge.placement.Step;
import org.springframework.stereotype.Component;

/** What a follow-up opens with, so that only the month's news is asked (R35). */
@Component
class KnownMonth {

  private final FollowUps followUps;
  private final Suspensions suspensions;
  private final Placements placements;
  private final Plans plans;

  KnownMonth(FollowUps followUps, Suspensions suspensions, Placements placements, Plans plans) {
    this.followUps = followUps;
    this.suspensions = suspensions;
    this.placements = placements;
    this.plans = plans;
  }

  Map<String, Object> of(long pathway) {
    var values = new HashMap<String, Object>();
    var suspension = suspensions.now(pathway);
    values.put("since", FrenchDate.of(followUps.last(pathway)));
    values.put("schedule", schedule(pathway));
    values.put("objectives", objectives(pathway));
    suspension.ifPresent(open -> values.put("suspended", open.told()));
    return values;
  }

  private String schedule(long pathway) {
    LocalDate today = followUps.today();
    return placements
        .current(pathway)
        .flatMap(
            place ->
                placements.schedule(place.id()).stream()
                    .filter(step -> !step.from().isAfter(today))
                    .reduce((earlier, later) -> later))
        .map(Step::hoursPerWeek)
        .map("%d heures par semaine"::formatted)
        .orElse("à convenir");
  }

  private String objectives(long pathway) {
    String told =
        plans.inForce(pathway).map(plan -> plan.objectives()).orElse(java.util.List.of()).stream()
            .map(objective -> objective.objective().replaceFirst("[.;]+$", ""))
            .collect(joining("; "));
    return told.isEmpty() ? "le plan reste à convenir" : told;
  }
}
