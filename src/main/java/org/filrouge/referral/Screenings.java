package org.filrouge.referral;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners wrote when they pointed someone out. */
@Repository
class Screenings {

  private final JdbcClient jdbc;

  Screenings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void received(Screening screening) {
    jdbc.sql(
            "insert into screening (pathway_id, partner, reason, contact_moment, other_contact)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            screening.pathwayId(),
            screening.partner(),
            screening.reason(),
            screening.contactMoment(),
            screening.otherContact())
        .update();
  }

  Optional<Screening> of(long pathway) {
    return jdbc.sql(
            "select pathway_id, partner, reason, contact_moment, other_contact from screening where"
                + " pathway_id = ?")
        .param(pathway)
        .query(
            (rs, n) ->
                new Screening(
                    rs.getLong(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5)))
        .optional();
  }
}
