package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.reorientation.Move;
import org.filrouge.support.NewRelease;
import org.filrouge.support.ProAction;
import org.filrouge.support.Stage;
import org.filrouge.support.TwoProgrammes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * New versions of all models arrive while people stand at every wait state of every model: nothing
 * is lost, nothing is delayed, every task, timer and message leads on as before, and reviews come
 * on their day (R78).
 */
@TwoProgrammes
@Import({
  TimeGoesBy.class,
  Standing.class,
  OnTheWay.class,
  Walk.class,
  WaysOn.class,
  NextReviews.class,
  Move.class
})
class ReleaseAmongPeopleTest {

  @Autowired Standing standing;
  @Autowired OnTheWay onTheWay;
  @Autowired WaysOn ways;
  @Autowired NextReviews reviews;
  @Autowired TimeGoesBy time;
  @Autowired Stage stage;
  @Autowired Participations participations;
  @Autowired ProcessEngine engine;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void withPeopleAtEveryWaitStateNothingIsLostOrDelayed() throws IOException {
    long start = System.nanoTime();
    ProAction.colleagues(engine.getIdentityService());
    Map<Long, LocalDate> takingPart = standing.everywhere();
    var everyone = new LinkedHashMap<>(takingPart);
    everyone.putAll(onTheWay.everywhere());
    var states = WaitStates.shipped();
    var without = new TreeSet<>(states);
    without.removeAll(WaitStates.occupied(engine, everyone.keySet()));
    assertThat(without).as("wait states where nobody stands").isEmpty();
    var before = new HashMap<Long, TreeSet<String>>();
    everyone.keySet().forEach(person -> before.put(person, Standpoint.of(engine, person)));
    var known = new HashMap<Long, Participation>();
    takingPart.keySet().forEach(person -> known.put(person, participations.get(person)));

    NewRelease.deployed(engine.getRepositoryService());

    before.forEach(
        (person, standpoint) ->
            assertThat(Standpoint.of(engine, person)).as("of %d", person).isEqualTo(standpoint));
    everyone.forEach(ways::of);
    assertThat(ways.faults()).as("%d ways on", ways.taken().size()).isEmpty();
    int held = 0;
    int opened = 0;
    for (var person : takingPart.entrySet()) {
      time.itIs(person.getValue());
      opened += reviews.opened(person.getKey());
      held += twoReviews(person.getKey(), known.get(person.getKey()));
    }
    System.out.printf(
        "New release among %d people at %d wait states: %d tasks, timers and messages as they were,"
            + " %d ways on taken, %d open tasks, %d reviews held, 0 lost, 0 delayed, %d s%n",
        everyone.size(),
        states.size(),
        before.values().stream().mapToInt(TreeSet::size).sum(),
        ways.taken().size(),
        opened,
        held,
        (System.nanoTime() - start) / 1_000_000_000);
    assertThat(held).isEqualTo(2 * takingPart.size());
  }

  /** The one known when the release came, then one that the new models prepare. */
  private int twoReviews(long person, Participation known) {
    reviews.held(person, known);
    var next = participations.get(person);
    time.until(person, next.plannedReviewOn().minusDays(45), () -> {});
    assertThat(reviews.version(person)).isEqualTo(NewRelease.VERSION);
    reviews.held(person, next);
    return 2;
  }
}
