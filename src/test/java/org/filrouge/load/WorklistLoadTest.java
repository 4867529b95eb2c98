package org.filrouge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.engine.Crowd;
import org.filrouge.engine.QueryPlan;
import org.filrouge.engine.Searches;
import org.filrouge.engine.SeenQueries;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The worklist at 1 000 tasks and at 700 000 (ADR 0004): {@code mvn test -Dgroups=load}. Another
 * number of tasks: {@code -Dtasks=200000}.
 */
@Tag("load")
@ExtendWith(RealPostgres.class)
@FilRougeTest
@Import(SeenQueries.class)
@DirtiesContext
class WorklistLoadTest {

  private static final Logger LOG = LoggerFactory.getLogger(WorklistLoadTest.class);

  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("tasks", 700_000);
  private static final int TRIALS = 15;

  @Autowired ProcessEngine engine;
  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;

  /** Of one search: the median time, the rows and the pages it touched. */
  private record Cost(double milliseconds, long rows, long pages) {}

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
    // As in production: application-production.yaml.
    properties.add(
        "spring.datasource.hikari.data-source-properties.options",
        () -> "-c jit=off -c max_parallel_workers_per_gather=0");
  }

  @Test
  void theWorklistCostsTheSameAtAThousandTasksAndAtSevenHundredThousand() {
    var workers = List.of(Stage.AGENT, Stage.staffOf("crj"), Stage.PARTNER);
    var few = measured(FEW, workers);
    var many = measured(MANY, workers);
    measured(MANY, List.of(Stage.MANAGER))
        .forEach((search, cost) -> LOG.info("{} : {} (voit tout)", search, cost));
    few.forEach(
        (search, small) -> {
          var large = many.get(search);
          LOG.info(
              "{} : lignes {} → {}, pages {} → {}, temps × {} ({} essais)",
              search,
              small.rows(),
              large.rows(),
              small.pages(),
              large.pages(),
              "%.1f".formatted(large.milliseconds() / small.milliseconds()),
              TRIALS);
          assertThat(large.rows()).as(search).isLessThan(8L * Crowd.OF_THE_OFFICE + 50);
        });
  }

  private Map<String, Cost> measured(int tasks, List<Actor> people) {
    new Crowd(jdbc).of(tasks);
    var costs = new LinkedHashMap<String, Cost>();
    for (Actor actor : people) {
      new Searches(engine, stage)
          .of(actor)
          .forEach((name, query) -> costs.put(actor.user() + ", " + name, cost(query)));
    }
    return costs;
  }

  private Cost cost(SeenQueries.Seen query) {
    var plans = new ArrayList<QueryPlan>();
    for (int trial = 0; trial < TRIALS; trial++) {
      plans.add(QueryPlan.of(jdbc, query));
    }
    assertThat(plans.get(0).root().path("Plan Rows").isNumber()).isTrue();
    double median =
        plans.stream().mapToDouble(QueryPlan::milliseconds).sorted().toArray()[TRIALS / 2];
    var last = plans.get(TRIALS - 1);
    return new Cost(median, last.touched(), last.pages());
  }
}
