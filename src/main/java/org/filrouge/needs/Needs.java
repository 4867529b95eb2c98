package org.filrouge.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs evaluations: one common tool, each evaluation dated and kept (R36-43). */
@Repository
public class Needs {

  private final JdbcClient jdbc;
  private final Clock clock;

  Needs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The pathway's last evaluation. */
  public Optional<NeedsEvaluation> latest(long pathway) {
    return jdbc.sql("select * from needs_evaluation where pathway_id = ? order by id desc limit 1")
        .param(pathway)
        .query(Needs::row)
        .optional();
  }

  /** The last evaluation of any pathway of the file: nobody tells the story twice (R35). */
  public Optional<NeedsEvaluation> latestOfFile(long fileNumber) {
    return jdbc.sql(
            "select n.* from needs_evaluation n join pathway p on p.id = n.pathway_id"
                + " where p.file_number = ? order by n.id desc limit 1")
        .param(fileNumber)
        .query(Needs::row)
        .optional();
  }

  /**
   * What the organism wrote when it recruited the person itself; it counts (R41-43). The last one
   * of the file: someone already followed was recruited under a pathway that joined theirs (R30).
   */
  Optional<OrganismEvaluation> byOrganism(long fileNumber) {
    return jdbc.sql(
            "select coalesce(o.name, d.organism_code) as organism, p.opened_at, d.evaluation,"
                + " d.obstacles, d.strengths from direct_recruitment d"
                + " join pathway p on p.id = d.pathway_id"
                + " left join organism o on o.code = d.organism_code where p.file_number = ?"
                + " order by d.pathway_id desc limit 1")
        .param(fileNumber)
        .query(
            (rs, n) ->
                new OrganismEvaluation(
                    rs.getString("organism"),
                    Times.instant(rs, "opened_at"),
                    rs.getString("evaluation"),
                    Codes.of(Obstacle.class, rs.getString("obstacles")),
                    rs.getString("strengths")))
        .optional();
  }

  /** A new evaluation; earlier ones stay. */
  void evaluated(long pathway, String agent, EvaluateNeeds.Submission s) {
    jdbc.sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, health, skills,"
                + " obstacles, material_needs, objectives, pace)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            Times.now(clock),
            agent,
            s.personalResources(),
            s.livingConditions(),
            s.socialFunctioning(),
            s.health(),
            s.skills(),
            Codes.column(s.obstacles()),
            Codes.column(s.materialNeeds()),
            Codes.column(s.objectives()),
            s.pace().name())
        .update();
  }

  private static NeedsEvaluation row(ResultSet rs, int n) throws SQLException {
    return new NeedsEvaluation(
        Times.instant(rs, "evaluated_at"),
        rs.getString("evaluated_by"),
        rs.getString("personal_resources"),
        rs.getString("living_conditions"),
        rs.getString("social_functioning"),
        rs.getString("health"),
        rs.getString("skills"),
        Codes.of(Obstacle.class, rs.getString("obstacles")),
        Codes.of(MaterialNeed.class, rs.getString("material_needs")),
        Codes.of(ProgrammeObjective.class, rs.getString("objectives")),
        Pace.valueOf(rs.getString("pace")));
  }
}
