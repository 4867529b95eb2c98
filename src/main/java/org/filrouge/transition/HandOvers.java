package org.filrouge.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed over to whoever offers a measure, as it was that day (R23-30, R34). */
@Repository
class HandOvers {

  private final JdbcClient jdbc;
  private final Clock clock;

  HandOvers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The fields besides the identity, which is the person's own. */
  record Fields(
      String demand,
      String training,
      String workExperience,
      String otherAssets,
      String competencies,
      String obstacles,
      String resources,
      String otherInformation,
      String objectives,
      String interventionLink,
      LocalDate plannedStart,
      LocalDate plannedEnd) {}

  void handedOver(long choice, Fields f, String actor) {
    jdbc.sql(
            "insert into hand_over (choice_id, handed_over_at, handed_over_by, demand, training,"
                + " work_experience, other_assets, competencies, obstacles, resources,"
                + " other_information, objectives, intervention_link, planned_start, planned_end)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            choice,
            Times.now(clock),
            actor,
            f.demand(),
            f.training(),
            f.workExperience(),
            f.otherAssets(),
            f.competencies(),
            f.obstacles(),
            f.resources(),
            f.otherInformation(),
            f.objectives(),
            f.interventionLink(),
            f.plannedStart(),
            f.plannedEnd())
        .update();
  }

  Optional<Fields> of(long choice) {
    return jdbc.sql("select * from hand_over where choice_id = ?")
        .param(choice)
        .query(
            (rs, n) ->
                new Fields(
                    rs.getString("demand"),
                    rs.getString("training"),
                    rs.getString("work_experience"),
                    rs.getString("other_assets"),
                    rs.getString("competencies"),
                    rs.getString("obstacles"),
                    rs.getString("resources"),
                    rs.getString("other_information"),
                    rs.getString("objectives"),
                    rs.getString("intervention_link"),
                    rs.getObject("planned_start", LocalDate.class),
                    rs.getObject("planned_end", LocalDate.class)))
        .optional();
  }
}
