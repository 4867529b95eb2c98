package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whole participations on the real engine: start dates over ten years, time zones of machines,
 * reviews asked for early, held on time, held late, and days when the program sleeps.
 */
@FilRougeTest
@Import(Participant.class)
class ReviewsOverTheYearsTest {

  private static final int TRIALS = 40;
  private static final int YEARS = 3;
  private static final long SEED = 20_260_914L;
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final List<String> ZONES =
      List.of("America/Toronto", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago");
  private static final List<LocalDate> ODD_DAYS =
      List.of(
          LocalDate.of(2028, 2, 29),
          LocalDate.of(2032, 2, 29),
          LocalDate.of(2027, 3, 14),
          LocalDate.of(2027, 11, 7));

  /** How a year goes. */
  private enum Year {
    ON_TIME,
    EARLY,
    LATE,
    ASLEEP
  }

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired JdbcClient jdbc;

  private final Random random = new Random(SEED);
  private int late;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void noReviewIsMissedDoubledOrLaterThanAPersonMadeIt() {
    var before = TimeZone.getDefault();
    int held = 0;
    try {
      for (int trial = 0; trial < TRIALS; trial++) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(trial % ZONES.size())));
        held += years(start(trial));
      }
    } finally {
      TimeZone.setDefault(before);
    }
    System.out.printf(
        "Participations: %d, reviews held: %d, of which late by a person: %d, missed: 0,"
            + " doubled: 0%n",
        TRIALS, held, late);
    assertThat(held).isEqualTo(TRIALS * YEARS);
    assertThat(late).isBetween(1, held / 2);
  }

  private LocalDate start(int trial) {
    return trial < ODD_DAYS.size() ? ODD_DAYS.get(trial) : FROM.plusDays(random.nextInt(3_652));
  }

  private int years(LocalDate start) {
    long pathway = someone.since(start);
    var last = start;
    for (int year = 1; year <= YEARS; year++) {
      assertThat(someone.of(pathway).nextReviewOn()).isEqualTo(last.plusYears(1));
      oneYear(pathway, last, Year.values()[random.nextInt(Year.values().length)]);
      last = someone.today();
      assertThat(decided(pathway)).isEqualTo(year);
      assertThat(someone.tasks(pathway)).isEmpty();
    }
    return YEARS;
  }

  private void oneYear(long pathway, LocalDate last, Year how) {
    var lawful = someone.of(pathway).nextReviewOn();
    var planned = someone.of(pathway).plannedReviewOn();
    switch (how) {
      case EARLY -> {
        someone.dayComes(pathway, last.plusDays(20 + random.nextInt(200)));
        someone.asksEarly(Stage.AGENT, pathway);
        someone.dayComes(pathway, someone.today().plusDays(5));
      }
      case ON_TIME -> {
        opensWhenItShould(pathway, planned);
        someone.dayComes(pathway, planned);
      }
      case LATE -> {
        opensWhenItShould(pathway, planned);
        someone.dayComes(pathway, lawful.minusDays(7));
        assertThat(someone.tasks(pathway)).contains(Participant.LATE);
        someone.dayComes(pathway, lawful.plusDays(1 + random.nextInt(40)));
        late++;
      }
      case ASLEEP -> someone.dayComes(pathway, planned.plusDays(random.nextInt(14)));
    }
    assertThat(Collections.frequency(someone.tasks(pathway), Participant.ASSESS)).isEqualTo(1);
    someone.reviewed(pathway, "CONTINUE");
    if (how != Year.LATE) {
      assertThat(someone.today()).isBeforeOrEqualTo(lawful);
    }
  }

  /** Not a second before, and not later. */
  private void opensWhenItShould(long pathway, LocalDate planned) {
    var opens = ReviewDates.preparationOpens(planned);
    someone.itIs(opens.minusSeconds(1));
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).isEmpty();
    someone.itIs(opens.plusSeconds(1));
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
  }

  private int decided(long pathway) {
    return jdbc.sql("select count(*) from review where pathway_id = ? and decision is not null")
        .param(pathway)
        .query(Integer.class)
        .single();
  }
}
