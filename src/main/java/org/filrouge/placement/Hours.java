package org.filrouge.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The hours as they change: what was lived stays, what was replaced is kept (R65-66). */
@Repository
class Hours {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Placements placements;

  Hours(JdbcClient jdbc, Clock clock, Placements placements) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.placements = placements;
  }

  /**
   * From the first of these steps on, they replace those agreed before.
   *
   * @param steps in order; at least one
   */
  void changed(Placement placement, List<Step> steps, String reason, String actor) {
    LocalDate from = steps.get(0).from();
    var agreed = placements.schedule(placement.id());
    var replaced = agreed.stream().filter(step -> !step.from().isBefore(from)).toList();
    var kept = new ArrayList<>(agreed);
    kept.removeAll(replaced);
    long change = record(placement, from, reason, actor);
    for (Step step : replaced) {
      jdbc.sql(
              "insert into schedule_step_replaced (change_id, from_date, hours_per_week)"
                  + " values (?, ?, ?)")
          .params(change, step.from(), step.hoursPerWeek())
          .update();
    }
    placements.scheduled(placement.id(), Stream.concat(kept.stream(), steps.stream()).toList());
  }

  private long record(Placement placement, LocalDate from, String reason, String actor) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into schedule_change (placement_id, changed_at, changed_by, from_date, reason)"
                + " values (?, ?, ?, ?, ?)")
        .params(placement.id(), Times.now(clock), actor, from, reason)
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }
}
