package org.filrouge.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.needs.MaterialNeed;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.organism.Clientele;
import org.filrouge.participant.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a choice of organism rests on, in one statement. */
@Repository
class Profiles {

  private static final int YOUNG_UNTIL = 30;
  private static final int OLDER_FROM = 45;

  private final JdbcClient jdbc;
  private final Clock clock;

  Profiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Profile of(long pathway) {
    return jdbc.sql(
            "select pe.municipality, pe.birth_date, n.objectives, n.material_needs, n.pace,"
                + " e.characteristics, r.planned_start, r.planned_end"
                + " from pathway p join person pe on pe.file_number = p.file_number"
                + " left join needs_evaluation n on n.id ="
                + " (select max(id) from needs_evaluation where pathway_id = p.id)"
                + " left join eligibility e on e.id ="
                + " (select max(id) from eligibility where pathway_id = p.id)"
                + " left join referral r on r.id ="
                + " (select max(id) from referral where pathway_id = p.id) where p.id = ?")
        .param(pathway)
        .query(this::row)
        .single();
  }

  private Profile row(ResultSet rs, int n) throws SQLException {
    String pace = rs.getString("pace");
    return new Profile(
        rs.getString("municipality"),
        clienteles(rs.getObject("birth_date", LocalDate.class), rs.getString("characteristics")),
        Codes.of(ProgrammeObjective.class, rs.getString("objectives")),
        Codes.of(MaterialNeed.class, rs.getString("material_needs")),
        pace == null ? null : Pace.valueOf(pace),
        rs.getObject("planned_start", LocalDate.class),
        rs.getObject("planned_end", LocalDate.class));
  }

  private Set<Clientele> clienteles(LocalDate birth, String characteristics) {
    var known = EnumSet.of(Clientele.ANYONE);
    if (birth != null) {
      int age = Period.between(birth, LocalDate.now(clock.withZone(WorkingDays.QUEBEC))).getYears();
      if (age < YOUNG_UNTIL) {
        known.add(Clientele.YOUNG_ADULTS);
      }
      if (age >= OLDER_FROM) {
        known.add(Clientele.AGED_45_PLUS);
      }
    }
    var codes = characteristics == null ? Set.<String>of() : Set.of(characteristics.split(","));
    if (codes.contains("LONG_ABSENCE")) {
      known.add(Clientele.LONG_ABSENCE);
    }
    if (codes.contains("SINGLE_PARENT")) {
      known.add(Clientele.SINGLE_PARENTS);
    }
    return known;
  }
}
