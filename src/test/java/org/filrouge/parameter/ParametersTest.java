package org.filrouge.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class ParametersTest {

  @Autowired Parameters parameters;
  @Autowired JdbcClient jdbc;

  @Test
  void theCeilingOfHoursComesWithItsSource() {
    var ceiling = parameters.of("weekly-hours-max", LocalDate.of(2026, 11, 22));
    assertThat(ceiling.amount()).isEqualByComparingTo("20");
    assertThat(ceiling.source()).contains("avril 2026");
  }

  @Test
  void theValueInForceThatDayCounts() {
    jdbc.sql(
            "insert into parameter values ('essai', date '2025-01-01', date '2025-12-31', 3, 'jours', 's'),"
                + " ('essai', date '2026-01-01', null, 4, 'jours', 's')")
        .update();
    assertThat(parameters.value("essai", LocalDate.of(2025, 12, 31))).isEqualTo(3);
    assertThat(parameters.value("essai", LocalDate.of(2026, 1, 1))).isEqualTo(4);
  }

  @Test
  void aMissingValueNamesTheParameterTheDayAndTheFix() {
    assertThatThrownBy(() -> parameters.value("weekly-hours-max", LocalDate.of(2011, 10, 31)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("« weekly-hours-max »")
        .hasMessageContaining("2011-10-31")
        .hasMessageContaining("table parameter");
  }
}
