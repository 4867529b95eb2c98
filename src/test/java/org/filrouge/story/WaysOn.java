package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.placement.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every way on from where people stand, each taken once by one of them and then undone, so that all
 * of them are tried from the same standpoint.
 */
@Component
class WaysOn {

  private final ProcessEngine engine;
  private final Walk walk;
  private final TimeGoesBy time;
  private final Pathways pathways;
  private final Persons persons;
  private final Places places;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Map<String, Integer> taken = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  WaysOn(
      ProcessEngine engine,
      Walk walk,
      TimeGoesBy time,
      Pathways pathways,
      Persons persons,
      Places places,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.engine = engine;
    this.walk = walk;
    this.time = time;
    this.pathways = pathways;
    this.persons = persons;
    this.places = places;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Ways that led nowhere. */
  List<String> faults() {
    return faults;
  }

  /** How often each way was taken, by process and element. */
  Map<String, Integer> taken() {
    return taken;
  }

  void of(long person, LocalDate day) {
    for (var instance : WaitStates.instances(engine, person)) {
      String process = instance.getProcessDefinitionId().split(":")[0];
      tasks(person, day, instance, process);
      timers(day, instance, process);
      messages(person, day, instance, process);
    }
  }

  private void tasks(long person, LocalDate day, ProcessInstance instance, String process) {
    for (var task :
        engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list()) {
      once(
          process + ":" + task.getTaskDefinitionKey(),
          day,
          () -> {
            long file = pathways.get(person).fileNumber();
            var who = persons.find(file).orElseThrow().identity();
            walk.does(task, Long.toString(file), who);
            assertThat(
                    engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult())
                .isNull();
          });
    }
  }

  private void timers(LocalDate day, ProcessInstance instance, String process) {
    for (var job : Standpoint.jobs(engine, instance)) {
      once(
          process + ":" + Standpoint.activity(engine, job),
          day,
          () -> {
            ClockUtil.setCurrentTime(job.getDuedate());
            engine.getManagementService().executeJob(job.getId());
            assertThat(
                    engine
                        .getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .singleResult())
                .isNull();
          });
    }
  }

  private void messages(long person, LocalDate day, ProcessInstance instance, String process) {
    for (var message : Standpoint.messages(engine, instance)) {
      once(process + ":" + message.getActivityId(), day, () -> told(person, message));
    }
  }

  private void told(long person, EventSubscription message) {
    if (message.getEventName().equals("placeFreed")) {
      places.agreementLoaded(oneMorePlaceWhereTheyWait(person));
    } else {
      engine
          .getRuntimeService()
          .createMessageCorrelation(message.getEventName())
          .processInstanceBusinessKey(Long.toString(person))
          .correlate();
    }
    assertThat(
            engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .eventSubscriptionId(message.getId())
                .count())
        .as("still waits for " + message.getEventName())
        .isZero();
  }

  private String oneMorePlaceWhereTheyWait(long person) {
    String organism =
        jdbc.sql("select organism_code from waiting where pathway_id = ? and left_at is null")
            .param(person)
            .query(String.class)
            .single();
    jdbc.sql("update organism set places_granted = places_granted + 1 where code = ?")
        .param(organism)
        .update();
    return organism;
  }

  private void once(String way, LocalDate day, Runnable act) {
    if (taken.merge(way, 1, Integer::sum) > 1) {
      return;
    }
    time.itIs(day);
    try {
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            act.run();
          });
    } catch (RuntimeException | AssertionError fault) {
      faults.add(way + ": " + fault);
    }
  }
}
