package org.filrouge.participation;

import java.util.List;
import java.util.Optional;
import org.filrouge.needs.ProgrammeObjective;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Intervention plans and their versions (R46-62). */
@Repository
public class Plans {

  private final JdbcClient jdbc;

  Plans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last version the agent agreed to or, before any was, the last one proposed. */
  public Optional<Plan> inForce(long pathway) {
    return jdbc.sql(
            "select id, version, agreed from plan where pathway_id = ?"
                + " order by case when agreed then 0 else 1 end, version desc limit 1")
        .param(pathway)
        .query(
            (rs, n) ->
                new Plan(
                    rs.getLong("id"),
                    rs.getInt("version"),
                    rs.getObject("agreed", Boolean.class),
                    List.of()))
        .optional()
        .map(plan -> new Plan(plan.id(), plan.version(), plan.agreed(), objectives(plan.id())));
  }

  private List<Objective> objectives(long plan) {
    return jdbc.sql(
            "select position, programme_objective, objective, indicator from plan_objective"
                + " where plan_id = ? order by position")
        .param(plan)
        .query(
            (rs, n) ->
                new Objective(
                    rs.getInt("position"),
                    ProgrammeObjective.valueOf(rs.getString("programme_objective")),
                    rs.getString("objective"),
                    rs.getString("indicator")))
        .list();
  }
}
