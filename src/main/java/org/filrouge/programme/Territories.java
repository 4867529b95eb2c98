package org.filrouge.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.csv.CsvKey;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for which municipality of an office's territory (R124-128). */
@Repository
public class Territories {

  private final JdbcClient jdbc;
  private final Clock clock;

  Territories(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Colleagues tied to the municipality today, advisers first; none where nobody is. */
  public List<Territory> of(String office, String municipality) {
    var today = today();
    return inOffice(office).stream()
        .filter(tie -> tie.holdsOn(today) && tie.of(municipality))
        .sorted(Comparator.comparing(Territory::mission).thenComparing(Territory::account))
        .toList();
  }

  /**
   * What a colleague of that name is tied as today; nothing for whoever the table does not name.
   */
  public List<Territory> named(String office, String name) {
    var today = today();
    return inOffice(office).stream()
        .filter(tie -> tie.holdsOn(today) && CsvKey.of(tie.name()).equals(CsvKey.of(name)))
        .toList();
  }

  /**
   * The account that answers for someone of that municipality: whoever meets them if they are tied
   * to it, else the colleague tied to it who follows the fewest people; nobody if none is.
   */
  public Optional<String> answering(String office, String municipality, String meeting) {
    var tied = of(office, municipality);
    return tied.stream()
        .map(Territory::account)
        .filter(meeting::equals)
        .findFirst()
        .or(
            () ->
                tied.stream()
                    .min(
                        Comparator.comparing(Territory::mission)
                            .thenComparingInt(tie -> followed(office, tie.account())))
                    .map(Territory::account));
  }

  List<Territory> inOffice(String office) {
    return jdbc.sql("select * from adviser_territory where office = ? order by id")
        .param(office)
        .query(Territories::row)
        .list();
  }

  /** One load at a time in an office. */
  void held(String office) {
    jdbc.sql("select code from office where code = ? for update")
        .param(office)
        .query(String.class)
        .single();
  }

  void tied(String office, Territory tie, String actor) {
    int known =
        jdbc.sql(
                "update adviser_territory set name = ?, mission = ?, valid_to = ?, loaded_at = ?,"
                    + " loaded_by = ? where office = ? and account = ? and municipality = ?"
                    + " and valid_from = ?")
            .params(
                tie.name(),
                tie.mission().name(),
                tie.validTo(),
                Times.now(clock),
                actor,
                office,
                tie.account(),
                tie.municipality(),
                tie.validFrom())
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into adviser_territory (office, account, name, mission, municipality,"
                  + " valid_from, valid_to, loaded_at, loaded_by)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              office,
              tie.account(),
              tie.name(),
              tie.mission().name(),
              tie.municipality(),
              tie.validFrom(),
              tie.validTo(),
              Times.now(clock),
              actor)
          .update();
    }
  }

  /** The new table no longer names it: yesterday was its last day, or it never begins. */
  void untied(String office, Territory tie, String actor) {
    var today = today();
    if (tie.validFrom().isBefore(today)) {
      tied(
          office,
          new Territory(
              tie.account(),
              tie.name(),
              tie.mission(),
              tie.municipality(),
              tie.validFrom(),
              today.minusDays(1)),
          actor);
    } else {
      jdbc.sql(
              "delete from adviser_territory where office = ? and account = ? and municipality = ?"
                  + " and valid_from = ?")
          .params(office, tie.account(), tie.municipality(), tie.validFrom())
          .update();
    }
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private int followed(String office, String account) {
    return jdbc.sql(
            "select count(*) from pathway where office = ? and agent = ? and closed_at is null")
        .params(office, account)
        .query(Integer.class)
        .single();
  }

  private static Territory row(ResultSet rs, int n) throws SQLException {
    return new Territory(
        rs.getString("account"),
        rs.getString("name"),
        Mission.valueOf(rs.getString("mission")),
        rs.getString("municipality"),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_to", LocalDate.class));
  }
}
