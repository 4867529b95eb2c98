package org.filrouge.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

  @ParameterizedTest
  @CsvSource({
    "2001-11-23, UNDER_25",
    "2001-11-22, FROM_25",
    "1996-11-23, FROM_25",
    "1996-11-22, FROM_30",
    "1986-11-23, FROM_30",
    "1986-11-22, FROM_40",
    "1976-11-23, FROM_40",
    "1976-11-22, FROM_50",
    "1931-01-01, FROM_50"
  })
  void theBandChangesOnTheBirthday(LocalDate born, AgeBand band) {
    assertThat(AgeBand.on(LocalDate.of(2026, 11, 22), born)).isEqualTo(band);
  }
}
