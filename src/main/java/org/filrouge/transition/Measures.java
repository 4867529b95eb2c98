package org.filrouge.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory of measures of an office (R116). */
@Repository
class Measures {

  private static final String SELECT =
      "select m.*, o.name as provider_name from measure m join organism o on o.code = m.provider"
          + " where ";

  private final JdbcClient jdbc;

  Measures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Measure> find(String code) {
    return jdbc.sql(SELECT + "m.code = ?").param(code).query(Measures::row).optional();
  }

  List<Measure> inOffice(String office) {
    return jdbc.sql(SELECT + "m.office = ? order by m.name, m.code")
        .param(office)
        .query(Measures::row)
        .list();
  }

  /** Those one may be directed to that day; close to home first, then the earliest start. */
  List<Measure> openTo(String office, String municipality, LocalDate day) {
    return inOffice(office).stream()
        .filter(measure -> measure.openOn(day))
        .sorted(
            Comparator.comparing((Measure m) -> !m.serves(municipality))
                .thenComparing(Measure::startsOn, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private static Measure row(ResultSet rs, int n) throws SQLException {
    return new Measure(
        rs.getString("code"),
        rs.getString("office"),
        rs.getString("name"),
        MeasureKind.valueOf(rs.getString("kind")),
        rs.getString("provider"),
        rs.getString("provider_name"),
        rs.getString("territory"),
        rs.getString("contact"),
        rs.getObject("starts_on", LocalDate.class),
        rs.getObject("register_by", LocalDate.class),
        rs.getObject("ends_on", LocalDate.class),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_to", LocalDate.class));
  }
}
