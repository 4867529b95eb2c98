package org.filrouge.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Individual action plans; a newer one replaces none (R64). */
@Repository
class ActionPlans {

  private final JdbcClient jdbc;
  private final Clock clock;

  ActionPlans(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void agreed(long phase, AgreeOnActionPlan.Submission s, String actor) {
    jdbc.sql(
            "insert into action_plan (phase_id, agreed_at, agreed_by, skills_assessment, cv,"
                + " letter, interview, rights, objective_step, objective, barriers_step, barriers,"
                + " barriers_plan, taking_part) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            phase,
            Times.now(clock),
            actor,
            s.skillsAssessment().name(),
            s.cv().name(),
            s.letter().name(),
            s.interview().name(),
            s.rights().name(),
            s.objectiveStep().name(),
            s.objective(),
            s.barriersStep().name(),
            Codes.column(s.barriers()),
            s.barriersPlan(),
            s.takingPart())
        .update();
  }

  /** The last one of a pathway, whatever the phase: what is known is built upon (R35). */
  Optional<ActionPlan> latest(long pathway) {
    return jdbc.sql(
            "select a.* from action_plan a join transition_phase t on t.id = a.phase_id"
                + " where t.pathway_id = ? order by a.id desc fetch first 1 row only")
        .param(pathway)
        .query(ActionPlans::row)
        .optional();
  }

  /** Those of a phase, newest first. */
  List<ActionPlan> of(long phase) {
    return jdbc.sql("select * from action_plan where phase_id = ? order by id desc")
        .param(phase)
        .query(ActionPlans::row)
        .list();
  }

  private static ActionPlan row(ResultSet rs, int n) throws SQLException {
    return new ActionPlan(
        Times.instant(rs, "agreed_at"),
        rs.getString("agreed_by"),
        step(rs, "skills_assessment"),
        step(rs, "cv"),
        step(rs, "letter"),
        step(rs, "interview"),
        step(rs, "rights"),
        step(rs, "objective_step"),
        rs.getString("objective"),
        step(rs, "barriers_step"),
        Codes.of(Obstacle.class, rs.getString("barriers")),
        rs.getString("barriers_plan"),
        rs.getString("taking_part"));
  }

  private static ActionStep step(ResultSet rs, String column) throws SQLException {
    return ActionStep.valueOf(rs.getString(column));
  }
}
