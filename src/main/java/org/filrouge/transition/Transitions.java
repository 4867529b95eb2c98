package org.filrouge.transition;

import java.time.Clock;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages to active measures: the pathway closes on a first meeting already arranged (R85-86). */
@Repository
class Transitions {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Pathways pathways;
  private final Timeline timeline;

  Transitions(JdbcClient jdbc, Clock clock, Pathways pathways, Timeline timeline) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.pathways = pathways;
    this.timeline = timeline;
  }

  void arranged(TransitionPlan plan, String actor) {
    jdbc.sql(
            "insert into transition_plan (pathway_id, arranged_at, arranged_by, measure, adviser,"
                + " first_meeting, accompanied_by, next_step) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            plan.pathwayId(),
            Times.now(clock),
            actor,
            plan.measure(),
            plan.adviser(),
            plan.firstMeeting(),
            plan.accompaniedBy().name(),
            plan.nextStep())
        .update();
    timeline.add(
        plan.pathwayId(),
        actor,
        "Passage aux mesures actives convenu : premier rendez-vous le %s. %s."
            .formatted(FrenchDate.of(plan.firstMeeting()), plan.accompaniedBy().label()));
    pathways.closed(
        plan.pathwayId(),
        actor,
        new Closing(Closing.Reason.TO_ACTIVE_MEASURES, null, plan.nextStep()));
  }
}
