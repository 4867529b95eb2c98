package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reminder and a person, or two requests, at the very same moment. */
@FilRougeTest
@Import(Participant.class)
class ReviewAtTheSameTimeTest {

  private static final int ROUNDS = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 11, 7);

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired Reviews reviews;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void theClockIsBack() {
    threads.shutdownNow();
    stage.clockReset();
  }

  @Test
  void aReminderThatFiresWhileThePersonDecidesShowsThemNoError() throws Exception {
    int decided = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long pathway = someone.since(FIRST_DAY);
      var planned = someone.of(pathway).plannedReviewOn();
      someone.dayComes(pathway, planned.minusDays(45));
      someone.assess(pathway, Map.of("overall", "IN_PART"));
      someone.itIs(someone.of(pathway).nextReviewOn());
      var due = dueJobs(pathway);
      assertThat(due).hasSize(2);
      var together = new CyclicBarrier(2);
      var person = atOnce(together, () -> someone.decide(pathway, "CONTINUE"));
      var reminders = atOnce(together, () -> due.forEach(this::tried));
      person.get();
      reminders.get();
      stage.runDueJobs(pathway);
      assertThat(someone.tasks(pathway)).isEmpty();
      assertThat(reviews.lastDecision(pathway)).contains(ReviewDecision.CONTINUE);
      decided++;
    }
    System.out.printf("Decisions while reminders fired: %d, errors shown: 0%n", decided);
    assertThat(decided).isEqualTo(ROUNDS);
  }

  private List<Job> dueJobs(long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .processDefinitionKey("yearly-review")
        .list()
        .stream()
        .flatMap(
            i ->
                management
                    .createJobQuery()
                    .processInstanceId(i.getId())
                    .executable()
                    .list()
                    .stream())
        .toList();
  }

  /** The job executor tries again by itself; a job the person made needless is gone. */
  private void tried(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException theExecutorsBusiness) {
      assertThat(theExecutorsBusiness).isNotNull();
    }
  }

  @Test
  void twoRequestsAtTheSameMomentOpenOneReview() throws Exception {
    int opened = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long pathway = someone.since(FIRST_DAY);
      var together = new CyclicBarrier(2);
      var one = atOnce(together, () -> someone.asksEarly(Stage.AGENT, pathway));
      var other = atOnce(together, () -> someone.asksEarly(someone.staffOf(pathway), pathway));
      int refused = refused(one) + refused(other);
      assertThat(refused).isEqualTo(1);
      assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
      opened++;
    }
    assertThat(opened).isEqualTo(ROUNDS);
  }

  private static int refused(Future<?> request) throws InterruptedException {
    try {
      request.get();
      return 0;
    } catch (java.util.concurrent.ExecutionException refusal) {
      assertThat(refusal).hasMessageContaining("une révision est déjà ouverte");
      return 1;
    }
  }

  private Future<?> atOnce(CyclicBarrier together, Runnable act) {
    return threads.submit(
        () -> {
          together.await();
          act.run();
          return null;
        });
  }

  @Test
  void theDatabaseItselfKeepsOneOpenReviewForAPathway() {
    long pathway = someone.since(FIRST_DAY);
    var day = FIRST_DAY.plusYears(1);
    reviews.opened(pathway, "agathe.roy", day, day, null);
    assertThatThrownBy(() -> reviews.opened(pathway, "agathe.roy", day, day, "Encore"))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(
            jdbc.sql("select count(*) from review where pathway_id = ?")
                .param(pathway)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }
}
