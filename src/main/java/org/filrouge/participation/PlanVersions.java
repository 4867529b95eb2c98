package org.filrouge.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of the plans: proposed, answered, kept (R46-62). */
@Repository
public class PlanVersions {

  private static final String SELECT =
      "select id, version, proposed_at, proposed_by, template, pace, taking_part, change_reason,"
          + " comment, answered_at, agreed from plan where pathway_id = ? order by version desc";

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanVersions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Every version of the pathway's plan, newest first. */
  public List<PlanVersion> of(long pathway) {
    return jdbc.sql(SELECT).param(pathway).query(this::row).list();
  }

  /** The last version, answered or not. */
  Optional<PlanVersion> last(long pathway) {
    return jdbc.sql(SELECT + " limit 1").param(pathway).query(this::row).optional();
  }

  /** The last version but one: what the last one is compared with. */
  Optional<PlanVersion> beforeLast(long pathway) {
    return jdbc.sql(SELECT + " limit 1 offset 1").param(pathway).query(this::row).optional();
  }

  /**
   * A new version is proposed; earlier ones stay.
   *
   * @param version one more than the last
   */
  void proposed(long pathway, int version, PlanContent content, String actor) {
    try {
      jdbc.sql(
              "insert into plan (pathway_id, version, organism_code, proposed_at, proposed_by,"
                  + " template, pace, taking_part, change_reason) values (?, ?, (select"
                  + " a.organism_code from placement a where a.active_pathway = ? and a.first_day"
                  + " is not null), ?, ?, ?, ?, ?, ?)")
          .params(
              pathway,
              version,
              pathway,
              Times.now(clock),
              actor,
              content.template().name(),
              content.pace().name(),
              content.takingPart(),
              content.changeReason())
          .update();
    } catch (DuplicateKeyException faster) {
      throw new ConcurrencyFailureException("Version " + version + " is already there", faster);
    }
    long plan =
        jdbc.sql("select id from plan where pathway_id = ? and version = ?")
            .params(pathway, version)
            .query(Long.class)
            .single();
    content.objectives().forEach(objective -> write(plan, objective));
    content.activities().forEach(activity -> write(plan, activity));
  }

  /** The agent answered; a second answer is refused by the row itself. */
  void answered(PlanVersion plan, boolean agreed, String comment, String actor) {
    int rows =
        jdbc.sql(
                "update plan set agreed = ?, comment = ?, answered_at = ?, answered_by = ?"
                    + " where id = ? and answered_at is null")
            .params(agreed, comment, Times.now(clock), actor, plan.id())
            .update();
    if (rows != 1) {
      throw new ConcurrencyFailureException("Plan " + plan.id() + " is already answered");
    }
  }

  private void write(long plan, Objective objective) {
    jdbc.sql(
            "insert into plan_objective (plan_id, position, programme_objective, domain, objective,"
                + " indicator) values (?, ?, ?, ?, ?, ?)")
        .params(
            plan,
            objective.position(),
            objective.programme().name(),
            objective.domain() == null ? null : objective.domain().name(),
            objective.objective(),
            objective.indicator())
        .update();
  }

  private void write(long plan, Activity activity) {
    jdbc.sql(
            "insert into plan_activity (plan_id, position, kind, setting, activity)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            plan,
            activity.position(),
            activity.kind().name(),
            activity.setting().name(),
            activity.activity())
        .update();
  }

  /** The objectives of a plan, in its order. */
  List<Objective> objectives(long plan) {
    return jdbc.sql("select * from plan_objective where plan_id = ? order by position")
        .param(plan)
        .query(PlanVersions::objective)
        .list();
  }

  private List<Activity> activities(long plan) {
    return jdbc.sql("select * from plan_activity where plan_id = ? order by position")
        .param(plan)
        .query(
            (rs, n) ->
                new Activity(
                    rs.getInt("position"),
                    ActivityKind.valueOf(rs.getString("kind")),
                    ActivitySetting.valueOf(rs.getString("setting")),
                    rs.getString("activity")))
        .list();
  }

  private static Objective objective(ResultSet rs, int n) throws SQLException {
    String domain = rs.getString("domain");
    return new Objective(
        rs.getInt("position"),
        ProgrammeObjective.valueOf(rs.getString("programme_objective")),
        domain == null ? null : AutonomyDomain.valueOf(domain),
        rs.getString("objective"),
        rs.getString("indicator"));
  }

  private PlanVersion row(ResultSet rs, int n) throws SQLException {
    long id = rs.getLong("id");
    return new PlanVersion(
        id,
        rs.getInt("version"),
        Times.instant(rs, "proposed_at"),
        rs.getString("proposed_by"),
        new PlanContent(
            PlanTemplate.valueOf(rs.getString("template")),
            Pace.valueOf(rs.getString("pace")),
            rs.getString("taking_part"),
            rs.getString("change_reason"),
            objectives(id),
            activities(id)),
        rs.getString("comment"),
        Times.instant(rs, "answered_at"),
        rs.getObject("agreed", Boolean.class));
  }
}
