package org.filrouge.referral;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participations that came from a former programme. */
@Repository
class Conversions {

  private final JdbcClient jdbc;

  Conversions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void received(Conversion conversion) {
    jdbc.sql(
            "insert into conversion (pathway_id, former_programme, organism_code,"
                + " participating_since, wish) values (?, ?, ?, ?, ?)")
        .params(
            conversion.pathwayId(),
            conversion.formerProgramme().name(),
            conversion.organism(),
            conversion.participatingSince(),
            conversion.wish().name())
        .update();
  }

  boolean towardMeasures(long pathway) {
    return jdbc.sql("select wish from conversion where pathway_id = ?")
        .param(pathway)
        .query(String.class)
        .optional()
        .filter(wish -> Wish.valueOf(wish) == Wish.TOWARD_MEASURES)
        .isPresent();
  }
}
