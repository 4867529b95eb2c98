package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.support.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds at every step of every story (invariants 1, 4 and 5), read from the tables. */
@Component
class WhatHolds {

  private final Stage stage;
  private final TimeGoesBy time;
  private final JdbcClient jdbc;
  private final RuntimeService runtime;
  private final TaskService tasks;

  /** When each place was given back; written once, never again. */
  private final Map<Long, Object> givenBack = new HashMap<>();

  private int steps;

  WhatHolds(
      Stage stage, TimeGoesBy time, JdbcClient jdbc, RuntimeService runtime, TaskService tasks) {
    this.stage = stage;
    this.time = time;
    this.jdbc = jdbc;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** How many times it was asked. */
  int steps() {
    return steps;
  }

  void of(long pathway) {
    steps++;
    reviewWithinTheYear(pathway);
    placesWithinThoseGranted();
    eachPlaceGivenBackOnce(pathway);
    someoneAnswersAndSomethingIsDue(pathway);
  }

  /** Invariant 1: the next review is never later than one year after the last one, or the start. */
  private void reviewWithinTheYear(long pathway) {
    jdbc.sql(
            "select a.planned_review_on, a.next_review_on, coalesce((select max(r.held_on)"
                + " from review r where r.pathway_id = a.pathway_id), a.started_on) as last_on"
                + " from participation a where a.pathway_id = ? and a.ended_on is null")
        .param(pathway)
        .query(
            (rs, n) -> {
              var next = rs.getObject("next_review_on", LocalDate.class);
              var last = rs.getObject("last_on", LocalDate.class);
              assertThat(next).isBeforeOrEqualTo(last.plusYears(1)).isAfter(last);
              assertThat(rs.getObject("planned_review_on", LocalDate.class))
                  .isBeforeOrEqualTo(next);
              return n;
            })
        .list();
  }

  /** Invariant 4: reserved plus occupied never exceed granted, in the organisms of the stories. */
  private void placesWithinThoseGranted() {
    assertThat(
            jdbc.sql(
                    "select o.code from organism o where o.code like 'HISTOIRE-%'"
                        + " and o.places_granted < (select count(*) from placement p"
                        + " where p.organism_code = o.code and p.released_at is null)")
                .query(String.class)
                .list())
        .isEmpty();
  }

  private void eachPlaceGivenBackOnce(long pathway) {
    jdbc.sql(
            "select id, released_at, active_pathway, leaving_pathway from placement"
                + " where pathway_id = ?")
        .param(pathway)
        .query(
            (rs, n) -> {
              var at = rs.getObject("released_at");
              boolean held =
                  rs.getObject("active_pathway") != null || rs.getObject("leaving_pathway") != null;
              assertThat(held).as("held or given back, never both").isEqualTo(at == null);
              if (at != null) {
                assertThat(givenBack.putIfAbsent(rs.getLong("id"), at)).isIn(null, at);
              }
              return n;
            })
        .list();
    assertThat(stage.timeline(pathway).stream().filter(line -> line.startsWith("Place libérée à")))
        .hasSameSizeAs(released(pathway));
  }

  private java.util.List<Long> released(long pathway) {
    return jdbc.sql("select id from placement where pathway_id = ? and released_at is not null")
        .param(pathway)
        .query(Long.class)
        .list();
  }

  /** Invariant 5: an agent, and an open task someone can take or a date that will come. */
  private void someoneAnswersAndSomethingIsDue(long pathway) {
    boolean open =
        jdbc.sql("select count(*) from pathway where id = ? and closed_at is null")
                .param(pathway)
                .query(Integer.class)
                .single()
            == 1;
    if (!open) {
      return;
    }
    assertThat(agent(pathway)).as("agent").isNotBlank();
    var openTasks =
        tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(pathway)).list();
    var jobs = time.jobs(pathway);
    assertThat(openTasks.size() + jobs.size()).as("task or date").isPositive();
    assertThat(jobs).allMatch(job -> job.getRetries() > 0 && !job.isSuspended());
    for (var task : openTasks) {
      assertThat(
              task.getAssignee() != null
                  || tasks.getIdentityLinksForTask(task.getId()).stream()
                      .anyMatch(link -> link.getGroupId() != null))
          .as("somebody for " + task.getTaskDefinitionKey())
          .isTrue();
    }
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(pathway))
                .withIncident()
                .count())
        .isZero();
  }

  private String agent(long pathway) {
    return jdbc.sql("select agent from pathway where id = ?")
        .param(pathway)
        .query(String.class)
        .single();
  }
}
