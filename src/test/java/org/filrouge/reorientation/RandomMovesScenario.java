package org.filrouge.reorientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people do, in whatever order: places never exceed those granted, each is given back
 * once, no file is closed behind a participation and nobody is forgotten (invariants 4 and 5).
 */
abstract class RandomMovesScenario {

  private static final int PEOPLE = 3;
  private static final int ACTS = 40;

  @Autowired Stage stage;
  @Autowired Move move;
  @Autowired JdbcClient jdbc;

  abstract int trials();

  @Test
  void noSequenceOfActsBreaksAnInvariant() {
    int done = 0;
    int refused = 0;
    for (int seed = 1; seed <= trials(); seed++) {
      var organisms = List.of(move.organism(1), move.organism(1), move.organism(2));
      var acts = new RandomActs(stage, move, jdbc, new Random(seed), organisms);
      play(seed, organisms, acts);
      done += acts.done;
      refused += acts.refused;
    }
    assertThat(done).as("acts done in %d trials; %d refused", trials(), refused).isPositive();
    assertThat(
            jdbc.sql("select count(*) from placement where release_reason = 'REORIENTED'")
                .query(Integer.class)
                .single())
        .as("moves that came to their end, over all trials")
        .isPositive();
  }

  private void play(int seed, List<String> organisms, RandomActs acts) {
    var random = new Random(-seed);
    var people = new ArrayList<Long>();
    for (int n = 0; n < PEOPLE; n++) {
      people.add(move.someoneAt(organisms.get(n == 2 ? 2 : n)));
    }
    for (int n = 0; n < ACTS; n++) {
      long pathway = people.get(random.nextInt(PEOPLE));
      acts.act(pathway);
      String when = "seed %d, act %d".formatted(seed, n);
      organisms.forEach(code -> withinGranted(code, when));
      people.forEach(one -> upheld(one, when));
    }
  }

  private void withinGranted(String organism, String when) {
    assertThat(move.taken(organism))
        .as(when)
        .isLessThanOrEqualTo(
            jdbc.sql("select places_granted from organism where code = ?")
                .param(organism)
                .query(Integer.class)
                .single());
  }

  private void upheld(long pathway, String when) {
    assertThat(
            move.count(
                "select count(*) from placement where pathway_id = ?"
                    + " and (released_at is null) <> (active_pathway is not null"
                    + " or leaving_pathway is not null)",
                pathway))
        .as(when)
        .isZero();
    assertThat(move.open(pathway)).as(when).isTrue();
    long told =
        stage.timeline(pathway).stream().filter(line -> line.startsWith("Place libérée à")).count();
    assertThat(told).as(when).isEqualTo(move.releases(pathway).size());
    boolean over =
        move.count(
                "select count(*) from participation where ended_on is not null and pathway_id = ?",
                pathway)
            == 1;
    int held =
        move.count(
            "select count(*) from placement where released_at is null and pathway_id = ?", pathway);
    if (over) {
      assertThat(held).as(when).isZero();
      assertThat(stage.openTasks(pathway)).as(when).isEmpty();
    } else {
      assertThat(held > 0 || stage.openTasks(pathway).size() > 0).as(when).isTrue();
    }
  }
}
