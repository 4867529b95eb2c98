package org.filrouge.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * A town over three years: everyone's plan, reviews, absences and moves through the real forms; the
 * monthly follow-ups are those of a sample only, for the time they take: {@code mvn test
 * -Dgroups=load -Dtest=ThreeYearsTest}. Other numbers, and percent followed: {@code
 * -Dsimulated.people=300 -Dsimulated.followed=100}.
 */
@Tag("load")
@FilRougeTest
@TestPropertySource(properties = "spring.datasource.url=" + ThreeYearsTest.DATABASE)
@DirtiesContext
class ThreeYearsTest {

  /** Its own; every statement it has read is kept, for it reads the same ones all along. */
  static final String DATABASE = "jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000";

  private static final Logger LOG = LoggerFactory.getLogger(ThreeYearsTest.class);

  private static final int PEOPLE = Integer.getInteger("simulated.people", 2000);
  private static final int FOLLOWED = Integer.getInteger("simulated.followed", 5);
  private static final int ORGANISMS = Math.max(4, PEOPLE / 20);
  private static final int PLACES = 22;
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final LocalDate LAST = FIRST.plusYears(Integer.getInteger("simulated.years", 3));
  private static final long SEED = 78;
  private static final Path REPORT = Path.of("target", "simulation.md");

  @Autowired HikariDataSource pool;
  @Autowired ProcessEngine engine;
  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Participations participations;
  @Autowired RuntimeService runtime;
  @Autowired WorkingDays calendar;
  @Autowired Clock clock;

  private final Chance chance = new Chance(SEED);
  private Town town;
  private Habits habits;
  private Years years;
  private Invariants invariants;
  private LocalDate nextCheck = FIRST;
  private int began;
  private int down;
  private int outages;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void noReviewIsMissedDoubledOrTooLateForATownOverThreeYearsWithASampleFollowedMonthly()
      throws IOException {
    long start = System.nanoTime();
    opens();
    for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      lives(day);
    }
    report(start);
    assertThat(began).isEqualTo(PEOPLE);
    assertThat(count("review where held_on is not null")).isGreaterThan(PEOPLE * 3 / 2);
    assertThat(count("review where held_on > last_day")).isPositive();
    assertThat(habits.noTimeLeft).as("reviews late for want of time").isZero();
    var late = new ArrayList<>(heldLate());
    late.removeAll(habits.leftLate);
    assertThat(habits.heldBack).as("late only by people, or by a day down").containsAll(late);
    assertThat(count("review where held_on is not null")).isEqualTo(decisions());
  }

  private List<String> heldLate() {
    return jdbc.sql("select concat(pathway_id, ' ', last_day) from review where held_on > last_day")
        .query(String.class)
        .list();
  }

  private long decisions() {
    return years.tally.times("userTask_decideReview");
  }

  private void opens() {
    Years.itIs(FIRST, LocalTime.of(8, 0));
    town = new Town(stage, jdbc, participations, runtime, clock);
    var organisms = town.organisms(ORGANISMS, PLACES, FIRST);
    habits = new Habits(jdbc, calendar, clock, chance);
    var moves = new MoveAnswers(chance, organisms, calendar, clock);
    years =
        new Years(
            engine,
            stage,
            jdbc,
            chance,
            habits,
            new Answers(chance, moves),
            new Initiatives(stage, jdbc, chance, moves));
    invariants = new Invariants(jdbc);
  }

  /** Now and then the machine is down one to three days: all that was due waits for it. */
  private void lives(LocalDate day) {
    if (down == 0 && chance.percent(1)) {
      down = chance.between(1, 3);
      outages++;
    }
    if (down > 0 && day.isBefore(LAST)) {
      down--;
      return;
    }
    years.timersOf(day);
    years.newTasks();
    if (calendar.isWorkingDay(day)) {
      years.peopleOf(day);
      arrive(day);
      years.newTasks();
    }
    if (!day.isBefore(nextCheck) || day.equals(LAST)) {
      years.tally.timed("invariants de toutes les personnes", () -> invariants.hold(day));
      nextCheck = day.plusWeeks(2);
      forgetOldPlans();
    }
  }

  /** What a connection planned while the tables were small serves it badly once they are full. */
  private void forgetOldPlans() {
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  /** First days are spread over the first year; organisms take people in turn. */
  private void arrive(LocalDate day) {
    long elapsed = java.time.temporal.ChronoUnit.DAYS.between(FIRST, day) + 10;
    while (began < PEOPLE && began < PEOPLE * elapsed / 365) {
      String organism = withPlace();
      years.tally.timed(
          "première journée",
          () -> years.takingPart.add(town.begins(organism, chance.percent(FOLLOWED))));
      began++;
    }
  }

  private String withPlace() {
    return jdbc.sql(
            "select o.code from organism o where o.places_granted > (select count(*) from placement"
                + " p where p.organism_code = o.code and p.released_at is null)"
                + " and o.loaded_by = 'essai' order by (select count(*) from placement p where"
                + " p.organism_code = o.code and p.released_at is null), o.code"
                + " fetch first 1 row only")
        .query(String.class)
        .single();
  }

  private void report(long start) throws IOException {
    var report =
        """
        # Simulation

        %d personnes (dont %d %% suivies de mois en mois), %d organismes de %d places, du %s au %s.

        - révisions tenues : %d, dont tenues après la date limite (personnes en retard) : %d
        - révisions ouvertes à la fin : %d
        - révisions devancées : %d
        - réorientations : %d, dont menées à terme ailleurs : %d
        - suspensions : %d
        - plans convenus : %d
        - suivis du mois consignés : %d
        - participations terminées : %d, en cours : %d
        - invariants vérifiés : %d, %d fois, aucun brisé
        - décisions retardées par une panne : %d
        - pannes de un à trois jours : %d
        - secondes : %d, dont de processeur : %d
        - actes et minuteries : %d

        Un suivi du mois coûte %.1f ms (question posée et réponse).

        %s"""
            .formatted(
                PEOPLE,
                FOLLOWED,
                ORGANISMS,
                PLACES,
                FIRST,
                LAST,
                count("review where held_on is not null"),
                count("review where held_on > last_day"),
                count("review where held_on is null"),
                count("review where early_reason is not null"),
                count("reorientation"),
                count("reorientation where ended_how = 'MOVED'"),
                count("suspension"),
                count("plan where agreed"),
                count("follow_up where recorded_at is not null"),
                count("participation where ended_on is not null"),
                count("participation where ended_on is null"),
                invariants.size(),
                invariants.checks / invariants.size(),
                habits.heldBack.size(),
                outages,
                (System.nanoTime() - start) / 1_000_000_000,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000,
                years.tally.all(),
                years.tally.milliseconds("timerEvent_followUp")
                    + years.tally.milliseconds("userTask_followUp"),
                years.tally);
    Files.writeString(REPORT, report);
    LOG.info("{}", report);
  }

  private long count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
  }
}
