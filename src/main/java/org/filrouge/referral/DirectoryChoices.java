package org.filrouge.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisms of the directory as choices of a form (R116). */
@Repository
class DirectoryChoices {

  private final JdbcClient jdbc;
  private final Clock clock;

  DirectoryChoices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One organism one may choose. */
  record Choice(String code, String name) {

    Map<String, String> option() {
      return Map.of("label", name, "value", code);
    }
  }

  static List<Map<String, String>> options(List<Choice> choices) {
    return choices.stream().map(Choice::option).toList();
  }

  /** Organisms of an office whose entry is valid today, by name. */
  List<Choice> ofOffice(String office) {
    return jdbc.sql(
            "select code, name from organism where office = ? and (valid_to is null or valid_to >="
                + " ?) order by name")
        .params(office, LocalDate.now(clock.withZone(WorkingDays.QUEBEC)))
        .query((rs, n) -> new Choice(rs.getString(1), rs.getString(2)))
        .list();
  }

  /** Those of the given organisms that the directory knows, by name. */
  List<Choice> known(List<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : jdbc.sql("select code, name from organism where code in (:codes) order by name")
            .param("codes", codes)
            .query((rs, n) -> new Choice(rs.getString(1), rs.getString(2)))
            .list();
  }
}
