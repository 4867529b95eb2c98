package org.filrouge.referral;

import java.util.List;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations that came with a direct recruitment. */
@Repository
public class DirectRecruitments {

  private final JdbcClient jdbc;

  DirectRecruitments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void received(DirectRecruitment met) {
    jdbc.sql(
            "insert into direct_recruitment (pathway_id, organism_code, evaluation, obstacles,"
                + " strengths) values (?, ?, ?, ?, ?)")
        .params(
            met.pathwayId(),
            met.organism(),
            met.evaluation(),
            Codes.column(met.obstacles()),
            met.strengths())
        .update();
  }

  /**
   * Every organism's evaluation on a file, newest first: one that came while the person was already
   * followed is read from the pathway it was joined to (R30).
   */
  public List<DirectRecruitment> ofFile(long fileNumber) {
    return jdbc.sql(
            "select d.pathway_id, d.organism_code, d.evaluation, d.obstacles, d.strengths from"
                + " direct_recruitment d join pathway p on p.id = d.pathway_id"
                + " where p.file_number = ? order by d.pathway_id desc")
        .param(fileNumber)
        .query(
            (rs, n) ->
                new DirectRecruitment(
                    rs.getLong("pathway_id"),
                    rs.getString("organism_code"),
                    rs.getString("evaluation"),
                    Codes.of(Obstacle.class, rs.getString("obstacles")),
                    rs.getString("strengths")))
        .list();
  }
}
