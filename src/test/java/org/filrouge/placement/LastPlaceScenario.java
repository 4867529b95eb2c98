package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many agents at once; the same scenario runs on both databases. */
abstract class LastPlaceScenario {

  private static final int AGENTS = 10;

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;

  private Scene scene;

  @BeforeEach
  void setTheScene() {
    scene = new Scene(stage, jdbc);
  }

  @RepeatedTest(3)
  void ofManyAgentsWhoOfferTheLastPlaceOneWinsAndTheOthersTakeRank() throws Exception {
    String organism = scene.organism(1);
    var people = people();
    var told = allAtOnce(people, pathway -> scene.propose(pathway, organism, IfFull.WAIT));
    assertThat(told).isEmpty();
    assertThat(scene.taken(organism)).isEqualTo(1);
    assertThat(scene.waiting(organism)).isEqualTo(AGENTS - 1);
    assertThat(people.stream().map(stage::openTasks).map(Object::toString).toList())
        .filteredOn(tasks -> tasks.contains("answerOffer"))
        .hasSize(1);
    assertThat(ranks(organism))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, AGENTS - 1).boxed().toList());
  }

  @RepeatedTest(3)
  void whoeverChoseToBeToldIsToldAndKeepsTheTask() throws Exception {
    String organism = scene.organism(1);
    var people = people();
    var told = allAtOnce(people, pathway -> scene.propose(pathway, organism, IfFull.CHOOSE_AGAIN));
    assertThat(told)
        .hasSize(AGENTS - 1)
        .allSatisfy(
            refusal ->
                assertThat(refusal)
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining("n'a plus, de place libre"));
    assertThat(scene.taken(organism)).isEqualTo(1);
    assertThat(scene.waiting(organism)).isZero();
    assertThat(people.stream().map(stage::openTasks).map(Object::toString).toList())
        .filteredOn(tasks -> tasks.contains("proposeOrganism"))
        .hasSize(AGENTS - 1);
  }

  @Test
  void placesFreedAtOnceGoEachToOneOfThoseWhoWait() throws Exception {
    String organism = scene.organism(4);
    var holders = IntStream.range(0, 4).mapToObj(n -> scene.someoneOffered(organism)).toList();
    var waiting = IntStream.range(0, 6).mapToObj(n -> scene.someoneOffered(organism)).toList();
    assertThat(scene.waiting(organism)).isEqualTo(6);
    var failed =
        allAtOnce(
            holders, pathway -> scene.decline(pathway, organism, DeclineReason.STAFF_UNAVAILABLE));
    assertThat(failed).isEmpty();
    assertThat(scene.taken(organism)).isEqualTo(4);
    assertThat(scene.waiting(organism)).isEqualTo(2);
    assertThat(waiting.subList(0, 4))
        .allSatisfy(
            pathway ->
                assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer"));
    assertThat(waiting.subList(4, 6))
        .allSatisfy(
            pathway ->
                assertThat(stage.openTasks(pathway)).containsExactly("userTask_followWaiting"));
  }

  @Test
  void oneOfferSubmittedByTwoPeopleAtOnceHoldsOnePlace() throws Exception {
    String organism = scene.organism(5);
    long pathway = scene.someoneToPlace();
    var told =
        allAtOnce(
            java.util.Collections.nCopies(4, pathway),
            same -> scene.propose(same, organism, IfFull.WAIT));
    assertThat(told).hasSize(3);
    assertThat(scene.taken(organism)).isEqualTo(1);
  }

  private List<Long> people() {
    return IntStream.range(0, AGENTS).mapToObj(n -> scene.someoneToPlace()).toList();
  }

  private List<Integer> ranks(String organism) {
    return jdbc
        .sql("select pathway_id from waiting where organism_code = ? and left_at is null")
        .param(organism)
        .query(Long.class)
        .list()
        .stream()
        .map(
            pathway ->
                (Integer) stage.form(Stage.AGENT, pathway, "userTask_followWaiting").get("rank"))
        .sorted()
        .toList();
  }

  private interface Work {
    void on(long pathway);
  }

  /** Runs the work on every pathway, all started together; returns what was thrown. */
  private static List<Throwable> allAtOnce(List<Long> pathways, Work work) throws Exception {
    var barrier = new CyclicBarrier(pathways.size());
    var pool = Executors.newFixedThreadPool(pathways.size());
    try {
      var futures = new ArrayList<Future<Throwable>>();
      for (long pathway : pathways) {
        futures.add(pool.submit(attempt(barrier, () -> work.on(pathway))));
      }
      var thrown = new ArrayList<Throwable>();
      for (var future : futures) {
        if (future.get() != null) {
          thrown.add(future.get());
        }
      }
      return thrown;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Callable<Throwable> attempt(CyclicBarrier barrier, Runnable work) {
    return () -> {
      barrier.await();
      try {
        work.run();
        return null;
      } catch (RuntimeException | AssertionError thrown) {
        return thrown;
      }
    };
  }
}
