package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of the next review never slips past the anniversary (R78). */
class ReviewDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-14, 2027-05-14",
    "2028-02-29, 2029-02-28",
    "2027-02-28, 2028-02-28",
    "2027-03-01, 2028-03-01",
    "2026-12-31, 2027-12-31",
    "2026-03-08, 2027-03-08"
  })
  void theNextReviewFallsOnTheAnniversary(LocalDate last, LocalDate next) {
    assertThat(Participations.nextReviewAfter(last)).isEqualTo(next);
  }

  @Test
  void forEveryDayOfAHundredYearsTheNextReviewIsNeverLaterThanOneYear() {
    int days = 0;
    for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
      var next = Participations.nextReviewAfter(day);
      assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(366));
      assertThat(next.getYear()).isEqualTo(day.getYear() + 1);
      assertThat(next.getMonth()).isEqualTo(day.getMonth());
      assertThat(next.getDayOfMonth()).isLessThanOrEqualTo(day.getDayOfMonth());
      days++;
    }
    assertThat(days).isEqualTo(36_525);
  }

  @Test
  void aStartOnALeapDayNeverDriftsForward() {
    var last = LocalDate.of(2028, 2, 29);
    for (int year = 2029; year < 2060; year++) {
      last = Participations.nextReviewAfter(last);
      assertThat(last).isEqualTo(LocalDate.of(year, 2, 28));
    }
  }
}
