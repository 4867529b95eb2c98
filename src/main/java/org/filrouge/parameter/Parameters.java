package org.filrouge.parameter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the programme fixes by a number, on a given day (R156). Read once: a release changes it. */
@Repository
public class Parameters {

  private final JdbcClient jdbc;
  private final Map<String, List<Parameter>> known = new ConcurrentHashMap<>();

  Parameters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The whole number in force that day, in the parameter's own unit.
   *
   * @throws IllegalStateException if the parameter has no value that day
   * @throws ArithmeticException if its value is not a whole number
   */
  public int value(String code, LocalDate on) {
    return of(code, on).amount().intValueExact();
  }

  /**
   * The value in force that day, with its unit and source.
   *
   * @throws IllegalStateException if the parameter has no value that day
   */
  public Parameter of(String code, LocalDate on) {
    return known.computeIfAbsent(code, this::read).stream()
        .filter(parameter -> parameter.holdsOn(on))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Le paramètre « %s » n'a pas de valeur au %s : ajoutez-en une, datée et avec sa source, à la table parameter."
                        .formatted(code, on)));
  }

  /** The same, as the programme sets it for itself, else as it is for all (R156). */
  public int value(String code, String programme, LocalDate on) {
    return find(code, programme, on).orElseGet(() -> of(code, on)).amount().intValueExact();
  }

  /** What a programme sets for itself that day; nothing when it does not. */
  public Optional<Parameter> find(String code, String programme, LocalDate on) {
    return known.computeIfAbsent(programme + "/" + code, key -> read(code, programme)).stream()
        .filter(parameter -> parameter.holdsOn(on))
        .findFirst();
  }

  private List<Parameter> read(String code, String programme) {
    return jdbc.sql(
            "select code, valid_from, valid_to, amount, unit, source from programme_parameter"
                + " where code = ? and programme = ? order by valid_from desc")
        .params(code, programme)
        .query(Parameters::row)
        .list();
  }

  private List<Parameter> read(String code) {
    return jdbc.sql(
            "select code, valid_from, valid_to, amount, unit, source from parameter"
                + " where code = ? order by valid_from desc")
        .param(code)
        .query(Parameters::row)
        .list();
  }

  private static Parameter row(ResultSet rs, int n) throws SQLException {
    return new Parameter(
        rs.getString("code"),
        rs.getObject("valid_from", LocalDate.class),
        rs.getObject("valid_to", LocalDate.class),
        rs.getBigDecimal("amount"),
        rs.getString("unit"),
        rs.getString("source"));
  }
}
