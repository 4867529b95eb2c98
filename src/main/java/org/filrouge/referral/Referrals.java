package org.filrouge.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals as prepared; a newer one replaces none, so that what was sent can be read again. */
@Repository
public class Referrals {

  private static final String SELECT =
      "select r.pathway_id, r.prepared_at, r.prepared_by, r.demand, r.training, r.work_experience,"
          + " r.other_assets, r.competencies, r.obstacles, r.resources, r.other_information,"
          + " r.objectives, r.intervention_link, r.planned_start, r.planned_end from referral r ";

  private final JdbcClient jdbc;

  Referrals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void prepared(Referral referral) {
    jdbc.sql(
            "insert into referral (pathway_id, prepared_at, prepared_by, demand, training,"
                + " work_experience, other_assets, competencies, obstacles, resources,"
                + " other_information, objectives, intervention_link, planned_start, planned_end)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            referral.pathwayId(),
            referral.preparedAt().atOffset(java.time.ZoneOffset.UTC),
            referral.preparedBy(),
            referral.demand(),
            referral.training(),
            referral.workExperience(),
            referral.otherAssets(),
            referral.competencies(),
            referral.obstacles(),
            referral.resources(),
            referral.otherInformation(),
            referral.objectives(),
            referral.interventionLink(),
            referral.plannedStart(),
            referral.plannedEnd())
        .update();
  }

  /** The referral of a pathway as last prepared. */
  public Optional<Referral> latest(long pathwayId) {
    return jdbc.sql(SELECT + "where r.pathway_id = ? order by r.id desc fetch first 1 row only")
        .param(pathwayId)
        .query(Referrals::row)
        .optional();
  }

  /** The last referral of a person, whatever the pathway it served (R35). */
  Optional<Referral> latestOfFile(long fileNumber) {
    return jdbc.sql(
            SELECT
                + "join pathway p on p.id = r.pathway_id where p.file_number = ?"
                + " order by r.id desc fetch first 1 row only")
        .param(fileNumber)
        .query(Referrals::row)
        .optional();
  }

  private static Referral row(ResultSet rs, int n) throws SQLException {
    return new Referral(
        rs.getLong("pathway_id"),
        Times.instant(rs, "prepared_at"),
        rs.getString("prepared_by"),
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
        rs.getObject("planned_end", LocalDate.class));
  }
}
