package org.filrouge.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a review is counted, and how long is left. */
class DueTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

  @Test
  void itIsLateTheDayAfterItsLastLawfulDayAndNotBefore() {
    assertThat(in(-30, 0)).isEqualTo(Due.IN_30);
    assertThat(in(-30, -1)).isEqualTo(Due.LATE);
  }

  @Test
  void itCountsOnceWhereItIsPlanned() {
    assertThat(in(30, 200)).isEqualTo(Due.IN_30);
    assertThat(in(31, 200)).isEqualTo(Due.IN_60);
    assertThat(in(60, 200)).isEqualTo(Due.IN_60);
    assertThat(in(61, 200)).isEqualTo(Due.IN_90);
    assertThat(in(90, 200)).isEqualTo(Due.IN_90);
    assertThat(in(91, 200)).isEqualTo(Due.LATER);
  }

  @Test
  void whatIsLeftIsToldInWords() {
    assertThat(words(-1, -1)).isEqualTo("en retard d'un jour");
    assertThat(words(-40, -3)).isEqualTo("en retard de 3 jours");
    assertThat(words(-3, 10)).isEqualTo("date prévue dépassée");
    assertThat(words(0, 0)).isEqualTo("aujourd'hui");
    assertThat(words(1, 1)).isEqualTo("demain");
    assertThat(words(12, 40)).isEqualTo("dans 12 jours");
  }

  private static Due in(int planned, int last) {
    return Due.of(TODAY.plusDays(planned), TODAY.plusDays(last), TODAY);
  }

  private static String words(int planned, int last) {
    return Due.words(TODAY.plusDays(planned), TODAY.plusDays(last), TODAY);
  }
}
