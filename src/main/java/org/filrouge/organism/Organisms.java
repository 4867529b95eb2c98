package org.filrouge.organism;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory of organisms an office may place people in (R116). */
@Repository
public class Organisms {

  private static final String SELECT =
      "select code, office, name, territory, clientele, services, places_granted, valid_from,"
          + " valid_to from organism where ";

  private final JdbcClient jdbc;

  Organisms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Organism> find(String code) {
    return jdbc.sql(SELECT + "code = ?").param(code).query(Organisms::row).optional();
  }

  /** The office's organisms, by name, whether their agreement holds or not. */
  public List<Organism> inOffice(String office) {
    return jdbc.sql(SELECT + "office = ? order by name").param(office).query(Organisms::row).list();
  }

  /**
   * The organism as it is now, held until the transaction ends: whoever gives or frees its places
   * takes turns here. What was read of its places before this call may be stale; read it after.
   */
  public Optional<Organism> held(String code) {
    return jdbc.sql(SELECT + "code = ? for update").param(code).query(Organisms::row).optional();
  }

  static Organism row(ResultSet rs, int n) throws SQLException {
    return new Organism(
        rs.getString("code"),
        rs.getString("office"),
        rs.getString("name"),
        items(rs.getString("territory")),
        items(rs.getString("clientele")).stream().map(Clientele::valueOf).toList(),
        items(rs.getString("services")).stream().map(Service::valueOf).toList(),
        rs.getInt("places_granted"),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_to", LocalDate.class));
  }

  /** Several values as one column holds them; no value may contain the bar (see the CSV format). */
  static String column(List<String> items) {
    return String.join("|", items);
  }

  private static List<String> items(String column) {
    return column == null || column.isBlank() ? List.of() : Arrays.asList(column.split("\\|"));
  }
}
