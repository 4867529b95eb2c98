package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who sees a task costs what the person sees, not what the programme holds (ADR 0004). */
@ExtendWith(RealPostgres.class)
@FilRougeTest
@Import(SeenQueries.class)
@DirtiesContext
class WorklistPlanTest {

  private static final int TASKS = 30_000;

  @Autowired ProcessEngine engine;
  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @BeforeEach
  void manyTasksElsewhere() {
    new Crowd(jdbc).of(TASKS);
  }

  @Test
  void anAgentReadsNoTableOfTasksFromEndToEnd() {
    touchesLittle(Stage.AGENT, Crowd.OF_THE_OFFICE);
  }

  @Test
  void anOrganismReadsNoTableOfTasksFromEndToEnd() {
    touchesLittle(Stage.staffOf("crj"), Crowd.OF_THE_ORGANISM);
  }

  @Test
  void someoneWhoSeesNothingPaysNothing() {
    touchesLittle(Stage.PARTNER, 0);
  }

  private void touchesLittle(Actor actor, int visible) {
    new Searches(engine, stage)
        .of(actor)
        .forEach(
            (name, query) -> {
              var plan = QueryPlan.of(jdbc, query);
              assertThat(plan.readWhole()).as("%s%n%s%n%s", name, query, plan.root()).isEmpty();
              assertThat(plan.touched())
                  .as("%s%n%s%n%s", name, query, plan.root().toPrettyString())
                  .isLessThan(8L * visible + 50);
            });
  }
}
