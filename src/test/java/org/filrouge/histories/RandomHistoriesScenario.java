package org.filrouge.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.Stage;
import org.filrouge.task.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever people write in any form they can open, in whatever order, and however much time goes by
 * in between: invariants 1 to 7 hold after each act. More trials: {@code -Dhistories.trials=500
 * -Dhistories.acts=300}; other ones: {@code -Dhistories.seed=7}.
 */
abstract class RandomHistoriesScenario {

  private static final int PEOPLE = 3;
  private static final int MOST = 48;
  private static final int ACTS = Integer.getInteger("histories.acts", 220);
  private static final long SEED = Long.getLong("histories.seed", 0);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);

  @Autowired ProcessEngine engine;
  @Autowired Stage stage;
  @Autowired Forms forms;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final Chronicle chronicle = new Chronicle();
  private final List<String> broken = new ArrayList<>();
  private int identities;
  private int refusedIdentities;
  private int complete;

  /** How many at least; as many more until all was seen that must be. */
  abstract int trials();

  abstract String database();

  /** What must have happened at least once. */
  abstract Stream<String> expected();

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void noHistoryBreaksAnInvariant() throws IOException {
    long start = System.nanoTime();
    int least = Integer.getInteger("histories.trials", trials());
    int played = 0;
    while (played < least || (played < MOST && !allWasSeen())) {
      play(SEED + ++played);
    }
    report(played, (System.nanoTime() - start) / 1_000_000_000);
  }

  private boolean allWasSeen() {
    return chronicle.missing(expected()).isEmpty() && chronicle.vacuous().isEmpty();
  }

  private void play(long seed) {
    var random = new Random(seed);
    var lives = new Lives(engine, stage, forms, jdbc, random, chronicle);
    var holds = new HistoryHolds(jdbc, lives, chronicle);
    var read = new WhatIsRead(jdbc, dossiers, lives);
    try {
      Lives.itIs(FIRST.plusDays(random.nextInt(400)));
      for (int n = 0; n < PEOPLE; n++) {
        lives.someoneArrives();
      }
      for (int n = 0; n < ACTS; n++) {
        step(random, lives, holds, read);
      }
      eachRuleWouldTurnRed(holds);
    } catch (RuntimeException | AssertionError failure) {
      int from = Math.max(0, lives.told.size() - 60);
      broken.add(
          "seed %d: %s%nafter:%n%s"
              .formatted(
                  seed, failure, String.join("\n", lives.told.subList(from, lives.told.size()))));
    }
    holds.ends().forEach(chronicle::seen);
    identities += read.identities;
    refusedIdentities += read.refusedIdentities;
    complete += read.complete;
  }

  private void step(Random random, Lives lives, HistoryHolds holds, WhatIsRead read) {
    long file = List.copyOf(lives.people.keySet()).get(random.nextInt(PEOPLE));
    boolean byItself = random.nextInt(100) < 30 && lives.timePasses();
    if (byItself || lives.someoneActs(file)) {
      holds.hold(byItself);
      read.of(file, lives.town.organisms.get(random.nextInt(lives.town.organisms.size())));
    }
  }

  /** What the tables hold is spoilt on purpose, then put back: a rule that sees nothing is none. */
  private void eachRuleWouldTurnRed(HistoryHolds holds) {
    for (var rule : Rules.all()) {
      if (!chronicle.isKnownToSee(rule.name())) {
        transaction.executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              if (holds.wouldSee(rule)) {
                chronicle.wouldSee(rule.name());
              }
            });
      }
    }
  }

  private void report(int trials, long seconds) throws IOException {
    String summary =
        "Random histories (%s): %d trials of %d people, %d acts, %d refused, %d timers, %d rules"
                .formatted(
                    database(),
                    trials,
                    PEOPLE,
                    chronicle.acts,
                    chronicle.refusals,
                    chronicle.timers,
                    chronicle.checks)
            + " checked, %d readings with identity, %d without, %d referrals complete, %d broken, %d s"
                .formatted(identities, refusedIdentities, complete, broken.size(), seconds);
    System.out.println(summary);
    Files.writeString(
        Path.of("target", "histories-" + database() + ".md"),
        "# Histoires au hasard\n\n" + summary + "\n\n" + chronicle);
    assertThat(broken).as("%d trials of %d", broken.size(), trials).isEmpty();
    assertThat(List.of(identities, refusedIdentities, complete))
        .as("readings with identity, without, and of complete referrals")
        .doesNotContain(0);
    assertThat(chronicle.missing(expected())).as("never happened in %s", summary).isEmpty();
    assertThat(chronicle.vacuous()).as("rules that looked at nobody").isEmpty();
    assertThat(Rules.all().stream().map(Rule::name).filter(rule -> !chronicle.isKnownToSee(rule)))
        .as("rules that see nothing when they are broken on purpose")
        .isEmpty();
  }
}
