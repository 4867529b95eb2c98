package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.parameter.Parameter;
import org.filrouge.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Each step is measured against what the programme allows on its own day (R65-66, R156). */
class HoursCeilingTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate CHANGE = LocalDate.of(2027, 4, 1);

  @Test
  void theCeilingIsTheOneOfTheDayTheStepBegins() {
    var parameters = mock(Parameters.class);
    when(parameters.of(eq(HoursCeiling.PARAMETER), any()))
        .thenAnswer(call -> call.<LocalDate>getArgument(1).isBefore(CHANGE) ? of(20) : of(10));
    assertThat(
            new HoursCeiling(parameters)
                .exceeded(
                    List.of(
                        new Step(TODAY, 20),
                        new Step(CHANGE, 11),
                        new Step(CHANGE.plusDays(9), 10))))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("step2Hours");
              assertThat(error.message())
                  .isEqualTo(
                      "au plus 10 heures par semaine à cette date (norme); réduisez ce palier.");
            });
  }

  private static Parameter of(int hours) {
    return new Parameter(
        HoursCeiling.PARAMETER, TODAY, null, BigDecimal.valueOf(hours), "heures", "norme");
  }
}
