package org.filrouge.participation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan that counts today (R46-62); every version is in {@link PlanVersions}. */
@Repository
public class Plans {

  private final JdbcClient jdbc;
  private final PlanVersions versions;

  Plans(JdbcClient jdbc, PlanVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
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
        .map(
            plan ->
                new Plan(plan.id(), plan.version(), plan.agreed(), versions.objectives(plan.id())));
  }
}
