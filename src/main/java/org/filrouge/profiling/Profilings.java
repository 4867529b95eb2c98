package org.filrouge.profiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Sex;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profilings as established, each kept with its day (R17, R45). */
@Repository
public class Profilings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Profilings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What still stood in the way at the last profile of a file; empty without one (R64). */
  public List<Obstacle> barriersOfFile(long fileNumber) {
    return latestOfFile(fileNumber).map(Profile::barriers).orElse(List.of());
  }

  /** The last profile of a file, whatever the pathway (R35). */
  public Optional<Profile> latestOfFile(long fileNumber) {
    return jdbc.sql(
            "select f.* from profiling f join pathway p on p.id = f.pathway_id"
                + " where p.file_number = ? order by f.id desc fetch first 1 row only")
        .param(fileNumber)
        .query(Profilings::row)
        .optional();
  }

  void established(long pathway, Sex sex, AgeBand band, ProfilePerson.Submission s, String actor) {
    jdbc.sql(
            "insert into profiling (pathway_id, profiled_at, profiled_by, sex, age_band, barriers,"
                + " barriers_note, training, work_experience, competencies, resources, objective)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            pathway,
            Times.now(clock),
            actor,
            sex.name(),
            band.name(),
            Codes.column(s.barriers()),
            s.barriersNote(),
            s.training(),
            s.workExperience(),
            s.competencies(),
            s.resources(),
            s.objective())
        .update();
  }

  private static Profile row(ResultSet rs, int n) throws SQLException {
    return new Profile(
        Times.instant(rs, "profiled_at"),
        rs.getString("profiled_by"),
        Sex.valueOf(rs.getString("sex")),
        AgeBand.valueOf(rs.getString("age_band")),
        Codes.of(Obstacle.class, rs.getString("barriers")),
        rs.getString("barriers_note"),
        rs.getString("training"),
        rs.getString("work_experience"),
        rs.getString("competencies"),
        rs.getString("resources"),
        rs.getString("objective"));
  }
}
